package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;

import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.rules.MissingTreatment;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemePart;
import id.asn.assessment.rules.SurplusTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * JPM = sum of the individual's levels / sum of the required levels x 100 (PerBKN 26/2019); in a weighted scheme the
 * weighted mean of the parts' JPM. It may exceed 100 unless the scheme caps it: a surplus makes up for a deficit, hence the
 * gap in each step.
 */
public final class MatchPolicy {

    /**
     * Stored with each computation. Whoever changes what comes out of the same input raises it and keeps the former way
     * beside the new one, so that what was reckoned by it is verified by it. 1 knew neither sources nor treatments: with the
     * defaults 2 gives the same.
     */
    static final int ALGORITHM = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MatchPolicy() {}

    /** Reckons a match; the same input gives the same outcome for ever. */
    public static MatchOutcome evaluate(MatchInput input) {
        if (input.required().isEmpty()) {
            return new MatchOutcome.NoStandard();
        }
        RuleScheme scheme = input.scheme();
        List<MatchStep> steps = steps(input);
        List<MatchStep> counted =
                steps.stream().filter(step -> step.part() != null).toList();
        List<MatchStep> rated =
                counted.stream().filter(step -> step.owned() != null).toList();
        boolean enough = rated.size() == counted.size() || mayBeLeftOut(scheme, rated.size(), counted.size());
        return enough && everyPartHasCompetencies(scheme, rated)
                ? complete(scheme, steps, rated)
                : new MatchOutcome.Incomplete(steps, sum(counted, MatchStep::required));
    }

    private static List<MatchStep> steps(MatchInput input) {
        Map<String, List<Rating>> ratings = input.ratings().stream().collect(groupingBy(Rating::competencyCode));
        return input.required().stream()
                .map(competency -> MatchStep.of(
                        competency,
                        input.scheme()
                                .partOf(competency.group())
                                .map(SchemePart::code)
                                .orElse(null),
                        input.scheme().surplus(),
                        Evidence.choose(
                                input.policy(),
                                competency.group(),
                                ratings.getOrDefault(competency.competencyCode(), List.of()),
                                input.asOf())))
                .toList();
    }

    /** Whether the share of competencies that are rated reaches the scheme's minimum, compared exactly. */
    private static boolean mayBeLeftOut(RuleScheme scheme, int rated, int counted) {
        return scheme.missing() == MissingTreatment.LEFT_OUT
                && HUNDRED.multiply(BigDecimal.valueOf(rated))
                                .compareTo(Objects.requireNonNull(scheme.minimumRatedShare())
                                        .multiply(BigDecimal.valueOf(counted)))
                        >= 0;
    }

    private static MatchOutcome complete(RuleScheme scheme, List<MatchStep> steps, List<MatchStep> rated) {
        List<PartSum> parts =
                scheme.parts().stream().map(part -> partSum(part, rated)).toList();
        ExactPercent jpm = capped(scheme, weightedMean(parts));
        return new MatchOutcome.Complete(
                steps,
                parts,
                sum(rated, MatchPolicy::countedOf),
                sum(rated, MatchStep::required),
                jpm,
                jpm.display(scheme.displayScale()),
                scheme.categoryOf(jpm),
                firstExpiry(rated));
    }

    private static ExactPercent capped(RuleScheme scheme, ExactPercent jpm) {
        return scheme.surplus() == SurplusTreatment.CAPPED_AT_TOTAL && jpm.isAtLeast(HUNDRED)
                ? ExactPercent.WHOLE
                : jpm;
    }

    private static boolean everyPartHasCompetencies(RuleScheme scheme, List<MatchStep> rated) {
        return scheme.parts().stream()
                .allMatch(part -> rated.stream().anyMatch(step -> part.code().equals(step.part())));
    }

    private static PartSum partSum(SchemePart part, List<MatchStep> rated) {
        List<MatchStep> own =
                rated.stream().filter(step -> part.code().equals(step.part())).toList();
        return new PartSum(part.code(), part.weight(), sum(own, MatchPolicy::countedOf), sum(own, MatchStep::required));
    }

    /** Sum of weight x individual / required over the sum of weights, over one common denominator: nothing is rounded. */
    static ExactPercent weightedMean(List<PartSum> parts) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal weights = BigDecimal.ZERO;
        for (PartSum part : parts) {
            numerator = numerator
                    .multiply(part.sumRequired())
                    .add(part.weight().multiply(part.sumIndividual()).multiply(denominator));
            denominator = denominator.multiply(part.sumRequired());
            weights = weights.add(part.weight());
        }
        return new ExactPercent(numerator, denominator.multiply(weights));
    }

    private static LocalDate firstExpiry(List<MatchStep> rated) {
        return rated.stream()
                .map(step -> Objects.requireNonNull(step.validUntil()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static BigDecimal countedOf(MatchStep step) {
        return Objects.requireNonNull(step.counted());
    }

    private static BigDecimal sum(List<MatchStep> steps, Function<MatchStep, BigDecimal> level) {
        return steps.stream().map(level).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
