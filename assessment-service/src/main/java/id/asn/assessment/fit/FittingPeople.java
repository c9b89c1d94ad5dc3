package id.asn.assessment.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.fit.FitForPosition.RankedPeople;
import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who fits a position, the best first; advice until an officer decides. */
@Schema(name = "FittingPeople")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FittingPeople(
        @Schema(description = "Always true: nobody is chosen by it")
        boolean advice,

        @Schema(description = "What may be read out of it and what not, in the caller's language")
        String adviceText,

        UUID positionId,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String positionTitle,

        UUID standardId,
        Purpose purpose,
        LocalDate asOf,
        @Schema(examples = "JPM-PENGISIAN") String schemeCode,
        int schemeVersion,
        @Schema(maxItems = 500) List<FittingPerson> items,

        @Nullable @Schema(description = "Cursor of the next page")
        String next) {

    /** One person. */
    @Schema(name = "FittingPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FittingPerson(
            @Nullable @Schema(
                    description =
                            "The same for ties (1, 2, 2, 4); absent for those whose match is incomplete, who are not ranked. "
                                    + "The order inside a tie means nothing",
                    examples = "2")
            Integer rank,

            UUID employeeId,
            FitFigures fit) {}

    static FittingPeople of(RankedPeople ranked, String adviceText) {
        PositionInQuestion question = ranked.position();
        TargetPosition position = question.position();
        return new FittingPeople(
                true,
                adviceText,
                position.positionId(),
                position.title(),
                position.standardId(),
                question.purpose(),
                question.asOf(),
                question.scheme().code(),
                question.scheme().version(),
                ranked.people().stream()
                        .map(person -> new FittingPerson(
                                person.rank(), person.fit().candidate().employeeId(), FitFigures.of(person.fit())))
                        .toList(),
                ranked.next());
    }
}
