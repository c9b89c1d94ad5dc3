package id.asn.assessment.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an outcome as they are stored and shown; what could not be reckoned is null.
 *
 * @param jpmDisplay percent, HALF_UP to the decimals of the scheme; for display only
 * @param validUntil last day on which all evidence is valid
 */
public record MatchFigures(
        @Nullable BigDecimal sumIndividual,
        @Nullable BigDecimal sumRequired,
        @Nullable BigDecimal jpmDisplay,
        @Nullable String category,
        @Nullable LocalDate validUntil,
        List<PartSum> parts) {

    public static MatchFigures of(MatchOutcome outcome) {
        return switch (outcome) {
            case MatchOutcome.Complete complete ->
                new MatchFigures(
                        complete.sumIndividual(),
                        complete.sumRequired(),
                        complete.jpmDisplay(),
                        complete.category().code(),
                        complete.validUntil(),
                        complete.parts());
            case MatchOutcome.Incomplete incomplete ->
                new MatchFigures(null, incomplete.sumRequired(), null, null, null, List.of());
            case MatchOutcome.NoStandard none -> new MatchFigures(null, null, null, null, null, List.of());
        };
    }
}
