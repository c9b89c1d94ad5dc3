package id.asn.assessment.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.fit.FitInPositions.RankedPosition;
import id.asn.assessment.fit.FitInPositions.RankedPositions;
import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which positions fit a person, the best first; advice for a career, not a promise of a post. */
@Schema(name = "FittingPositions")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FittingPositions(
        @Schema(description = "Always true: nothing is decided by it")
        boolean advice,

        @Schema(description = "What may be read out of it and what not, in the caller's language")
        String adviceText,

        UUID employeeId,
        @Schema(examples = "6407") String agencyCode,
        Purpose purpose,
        LocalDate asOf,
        @Schema(maxItems = 500) List<FittingPosition> items,

        @Nullable @Schema(description = "Cursor of the next page")
        String next) {

    /** One position. */
    @Schema(name = "FittingPosition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FittingPosition(
            @Nullable @Schema(
                    description =
                            "The same for ties; absent where the match is incomplete. The order inside a tie means nothing",
                    examples = "2")
            Integer rank,

            UUID positionId,

            @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
            String positionTitle,

            @Schema(examples = "ADMINISTRATOR") String tier,
            @Schema(examples = "BKPSDM-PK") String unitCode,
            UUID standardId,
            @Schema(examples = "JPM-PENGISIAN") String schemeCode,
            int schemeVersion,
            FitFigures fit) {

        static FittingPosition of(RankedPosition ranked) {
            PositionInQuestion question = ranked.fit().position();
            TargetPosition position = question.position();
            return new FittingPosition(
                    ranked.rank(),
                    position.positionId(),
                    position.title(),
                    position.tier(),
                    position.unitCode(),
                    position.standardId(),
                    question.scheme().code(),
                    question.scheme().version(),
                    FitFigures.of(ranked.fit()));
        }
    }

    static FittingPositions of(RankedPositions ranked, Purpose purpose, LocalDate asOf, String adviceText) {
        return new FittingPositions(
                true,
                adviceText,
                ranked.employee().employeeId(),
                ranked.agencyCode(),
                purpose,
                asOf,
                ranked.positions().stream().map(FittingPosition::of).toList(),
                ranked.next());
    }
}
