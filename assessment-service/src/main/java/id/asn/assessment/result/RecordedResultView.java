package id.asn.assessment.result;

import id.asn.assessment.match.MatchStatus;
import id.asn.assessment.match.StoredMatch;
import id.asn.assessment.provider.AccreditationState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a recorded result: what it is called, how long it counts, and the match it led to. */
@Schema(name = "RecordedResult")
public record RecordedResultView(
        UUID resultId,
        UUID employeeId,

        @Schema(description = "Last day on which it counts", examples = "2028-05-24")
        LocalDate validUntil,

        @Nullable MatchGlance match,

        @Nullable @Schema(description = "What was found of the provider on the day of assessment")
        AccreditationState accreditation) {

    /** The current match in short. */
    @Schema(name = "MatchGlance")
    public record MatchGlance(
            UUID computationId,
            MatchStatus status,
            @Nullable @Schema(examples = "89.67") BigDecimal jpmDisplay,
            @Nullable @Schema(examples = "CUKUP_OPTIMAL") String category) {}

    static RecordedResultView of(RecordedResult result, @Nullable StoredMatch match) {
        return new RecordedResultView(
                result.resultId(),
                result.employeeId(),
                result.validUntil(),
                match == null
                        ? null
                        : new MatchGlance(match.computationId(), match.status(), match.jpmDisplay(), match.category()),
                result.accreditation());
    }
}
