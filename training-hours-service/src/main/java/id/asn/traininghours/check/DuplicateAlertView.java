package id.asn.traininghours.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One proof on several people, seen from the caller's agencies: of other agencies it says how many, not who. */
@Schema(name = "DuplicateAlert")
public record DuplicateAlertView(
        UUID alertId,
        Kind kind,
        Instant openedAt,

        @Schema(description = "People with the proof, those of other agencies included", examples = "2")
        long people,

        @Schema(description = "Agencies of these people", examples = "2")
        long agencies,

        @Schema(description = "Of the caller's agencies, the oldest first, 100 at most")
        List<Member> completions) {

    static final int MOST_SHOWN = 100;

    /** What the people share. */
    @Schema(name = "DuplicateAlertKind")
    public enum Kind {
        EVIDENCE,
        CERTIFICATE
    }

    /** A completion with the proof. */
    @Schema(name = "DuplicateAlertMember")
    public record Member(
            UUID completionId,
            UUID employeeId,
            @Schema(examples = "3328") String agencyCode,
            @Schema(examples = "BPSDM-JATENG") String providerCode,
            Instant addedAt) {}

    static DuplicateAlertView of(DuplicateAlerts.Alert alert, List<DuplicateAlerts.Member> members) {
        return new DuplicateAlertView(
                alert.alertId(),
                alert.kind(),
                alert.openedAt(),
                alert.people(),
                alert.agencies(),
                members.stream()
                        .limit(MOST_SHOWN)
                        .map(one -> new Member(
                                one.completionId(),
                                one.employeeId(),
                                one.agencyCode(),
                                one.providerCode(),
                                one.addedAt()))
                        .toList());
    }
}
