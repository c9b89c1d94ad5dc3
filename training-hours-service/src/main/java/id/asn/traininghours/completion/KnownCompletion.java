package id.asn.traininghours.completion;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need of a completion that the same person already has.
 *
 * @param jp converted, before any cap
 */
public record KnownCompletion(
        UUID completionId,
        UUID employeeId,
        String providerCode,
        String titleKey,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable String certificateKey,
        @Nullable String evidenceDigest,
        String formCode,
        @Nullable String programmeCode,
        Jp jp,
        AttendanceMode attendanceMode,
        KnownState state) {

    /** Of a claim that is being looked at; it is nothing yet. */
    public static KnownCompletion of(UUID completionId, UUID employeeId, Claim claim, Jp converted) {
        return new KnownCompletion(
                completionId,
                employeeId,
                claim.source().providerCode(),
                claim.titleKey(),
                claim.start(),
                claim.end(),
                claim.certificate().key(),
                claim.certificate().evidenceDigest(),
                claim.formCode(),
                claim.programmeCode(),
                converted,
                claim.attendanceMode(),
                KnownState.WAITING);
    }

    public KnownCompletion as(KnownState became) {
        return new KnownCompletion(
                completionId,
                employeeId,
                providerCode,
                titleKey,
                startDate,
                endDate,
                certificateKey,
                evidenceDigest,
                formCode,
                programmeCode,
                jp,
                attendanceMode,
                became);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startDate) && !day.isAfter(endDate);
    }

    public boolean overlaps(KnownCompletion other) {
        return !startDate.isAfter(other.endDate) && !endDate.isBefore(other.startDate);
    }

    /** Days of the range, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(startDate, endDate) + 1;
    }

    boolean hasCertificateOf(KnownCompletion other) {
        return certificateKey != null && certificateKey.equals(other.certificateKey);
    }

    boolean hasEvidenceOf(KnownCompletion other) {
        return evidenceDigest != null && evidenceDigest.equals(other.evidenceDigest);
    }
}
