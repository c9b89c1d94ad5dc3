package id.asn.assessment.succession;

import id.asn.assessment.fit.Fit;
import id.asn.assessment.match.MatchFigures;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.talent.BoxPlacement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out for a person held against the position.
 *
 * @param jpm exact; null when a rating is missing, and then the person is not listed
 * @param jpmDisplay percent, two decimals, HALF_UP; for display only
 */
record Outcome(
        @Nullable ExactPercent jpm,
        @Nullable BigDecimal jpmDisplay,
        @Nullable String category,
        List<MatchStep> steps,
        MandatoryState mandatory,
        List<RequirementCheck> requirements,
        BoxPlacement placement) {

    Outcome {
        steps = List.copyOf(steps);
        requirements = List.copyOf(requirements);
    }

    static Outcome of(Fit fit, BoxPlacement placement) {
        MatchFigures figures = MatchFigures.of(fit.outcome());
        return new Outcome(
                fit.jpm().orElse(null),
                figures.jpmDisplay(),
                figures.category(),
                fit.outcome().steps(),
                fit.mandatory(),
                fit.requirements(),
                placement);
    }

    Optional<ExactPercent> exactJpm() {
        return Optional.ofNullable(jpm);
    }
}
