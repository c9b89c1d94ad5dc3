package id.asn.traininghours.completion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the duplicate check needs of a completion that the same person already has. */
public record KnownCompletion(
        UUID completionId,
        UUID employeeId,
        String providerCode,
        String titleKey,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable String certificateKey,
        @Nullable String evidenceDigest) {

    public static KnownCompletion of(UUID completionId, UUID employeeId, Claim claim) {
        return new KnownCompletion(
                completionId,
                employeeId,
                claim.source().providerCode(),
                claim.titleKey(),
                claim.start(),
                claim.end(),
                claim.certificate().key(),
                claim.certificate().evidenceDigest());
    }
}
