package id.asn.assessment.gap;

import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.match.PartSum;
import id.asn.assessment.rules.Category;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What each step upward brings, in whole numbers. The JPM is a sum over parts of weight x individual / required, so the worth
 * of a level is a fraction; over the common denominator of all parts it is a whole number, and so is what is still lacking.
 *
 * @param lacking what all raises together must bring; not positive when the category is reached
 * @param competencies those below the required level, in the order of the standard
 */
record RaisableLevels(BigInteger lacking, List<Competency> competencies) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A competency below the required level.
     *
     * @param levels the levels it can be raised to, one step each
     * @param worth what is gained by 0, 1, 2... steps; the first entry is 0
     */
    record Competency(MatchStep step, List<BigDecimal> levels, List<BigInteger> worth) {

        int steps() {
            return levels.size();
        }

        Raise raisedBy(int steps) {
            return new Raise(
                    step.competencyCode(),
                    step.name(),
                    Objects.requireNonNull(step.owned()),
                    levels.get(steps - 1),
                    steps);
        }
    }

    static RaisableLevels of(MatchOutcome.Complete from, Category goal) {
        List<PartSum> parts = from.parts().stream()
                .filter(part -> part.sumRequired().signum() > 0)
                .toList();
        BigDecimal product = parts.stream().map(PartSum::sumRequired).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal weights = parts.stream().map(PartSum::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = from.jpm().denominator().multiply(weights).multiply(product);
        BigDecimal lacking = goal.minimum()
                .multiply(whole)
                .subtract(HUNDRED.multiply(from.jpm().numerator())
                        .multiply(weights)
                        .multiply(product));
        Map<String, BigDecimal> worthOfLevel = new HashMap<>();
        parts.forEach(part -> worthOfLevel.put(
                part.part(),
                HUNDRED.multiply(from.jpm().denominator())
                        .multiply(part.weight())
                        .multiply(productOfOthers(parts, part))));
        List<MatchStep> below = from.steps().stream()
                .filter(step -> step.part() != null && worthOfLevel.containsKey(step.part()))
                .filter(step -> step.owned() != null && step.owned().compareTo(step.required()) < 0)
                .toList();
        return inWholeNumbers(
                lacking,
                below,
                below.stream()
                        .map(step -> Objects.requireNonNull(worthOfLevel.get(step.part())))
                        .toList());
    }

    private static BigDecimal productOfOthers(List<PartSum> parts, PartSum own) {
        return parts.stream()
                .filter(part -> !part.part().equals(own.part()))
                .map(PartSum::sumRequired)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static RaisableLevels inWholeNumbers(
            BigDecimal lacking, List<MatchStep> below, List<BigDecimal> worthOfLevel) {
        List<List<BigDecimal>> levels =
                below.stream().map(RaisableLevels::levelsAbove).toList();
        List<List<BigDecimal>> worth = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            BigDecimal owned = Objects.requireNonNull(below.get(i).owned());
            BigDecimal perLevel = worthOfLevel.get(i);
            worth.add(Stream.concat(Stream.of(owned), levels.get(i).stream())
                    .map(level -> level.subtract(owned).multiply(perLevel))
                    .toList());
        }
        int scale = Stream.concat(Stream.of(lacking), worth.stream().flatMap(List::stream))
                .map(BigDecimal::scale)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Competency> competencies = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            competencies.add(new Competency(
                    below.get(i),
                    levels.get(i),
                    worth.get(i).stream().map(gain -> whole(gain, scale)).toList()));
        }
        return new RaisableLevels(whole(lacking, scale), competencies);
    }

    /** The whole levels above the one owned, at most up to the one required. */
    private static List<BigDecimal> levelsAbove(MatchStep step) {
        BigDecimal level = Objects.requireNonNull(step.owned()).setScale(0, RoundingMode.FLOOR);
        List<BigDecimal> levels = new ArrayList<>();
        while (level.compareTo(step.required()) < 0) {
            level = level.add(BigDecimal.ONE).min(step.required());
            levels.add(level);
        }
        return levels;
    }

    private static BigInteger whole(BigDecimal number, int scale) {
        return number.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY).unscaledValue();
    }
}
