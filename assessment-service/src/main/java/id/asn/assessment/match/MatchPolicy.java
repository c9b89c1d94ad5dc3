package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;

import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemePart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * JPM = sum of the individual's levels / sum of the required levels x 100 (PerBKN 26/2019); in a weighted scheme the
 * weighted mean of the parts' JPM. It may exceed 100: a surplus makes up for a deficit, hence the gap in each step.
 */
public final class MatchPolicy {

    private MatchPolicy() {}

    /** Reckons a match; the same input gives the same outcome for ever. */
    public static MatchOutcome evaluate(MatchInput input) {
        if (input.required().isEmpty()) {
            return new MatchOutcome.NoStandard();
        }
        List<MatchStep> steps = steps(input);
        List<MatchStep> counted =
                steps.stream().filter(step -> step.part() != null).toList();
        boolean missing = counted.stream().anyMatch(step -> step.owned() == null);
        if (missing || !everyPartHasCompetencies(input.scheme(), counted)) {
            return new MatchOutcome.Incomplete(steps, sum(counted, MatchStep::required));
        }
        return complete(input.scheme(), steps, counted);
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
                        Evidence.choose(ratings.getOrDefault(competency.competencyCode(), List.of()), input.asOf())))
                .toList();
    }

    private static MatchOutcome complete(RuleScheme scheme, List<MatchStep> steps, List<MatchStep> counted) {
        List<PartSum> parts =
                scheme.parts().stream().map(part -> partSum(part, counted)).toList();
        ExactPercent jpm = weightedMean(parts);
        return new MatchOutcome.Complete(
                steps,
                parts,
                sum(counted, MatchPolicy::ownedOf),
                sum(counted, MatchStep::required),
                jpm,
                scheme.categoryOf(jpm),
                firstExpiry(counted));
    }

    private static boolean everyPartHasCompetencies(RuleScheme scheme, List<MatchStep> counted) {
        return scheme.parts().stream()
                .allMatch(part -> counted.stream().anyMatch(step -> part.code().equals(step.part())));
    }

    private static PartSum partSum(SchemePart part, List<MatchStep> counted) {
        List<MatchStep> own =
                counted.stream().filter(step -> part.code().equals(step.part())).toList();
        return new PartSum(part.code(), part.weight(), sum(own, MatchPolicy::ownedOf), sum(own, MatchStep::required));
    }

    /** Sum of weight x individual / required over the sum of weights, over one common denominator: nothing is rounded. */
    private static ExactPercent weightedMean(List<PartSum> parts) {
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

    private static LocalDate firstExpiry(List<MatchStep> counted) {
        return counted.stream()
                .map(step -> Objects.requireNonNull(step.validUntil()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static BigDecimal ownedOf(MatchStep step) {
        return Objects.requireNonNull(step.owned());
    }

    private static BigDecimal sum(List<MatchStep> steps, Function<MatchStep, BigDecimal> level) {
        return steps.stream().map(level).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
