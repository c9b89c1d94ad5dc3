package id.asn.assessment.gap;

import id.asn.assessment.gap.RaisableLevels.Competency;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a number of steps can bring at best and at worst, for the competencies from each one on. A competency's steps have an
 * order (its first may bring less than a whole level, the next ones bring more), so taking the best step each time can miss
 * the shortest way; these tables do not.
 */
final class RaiseTables {

    /** Beyond it equally short ways are not counted: no standard of an office comes near. */
    private static final int MOST_STATES = 200_000;

    private static final BigInteger MOST_WAYS = BigInteger.TWO.pow(53);

    private final List<Competency> competencies;
    private final BigInteger lacking;
    private final List<List<Sum>> sums = new ArrayList<>();

    /** What {@code k} steps bring; there are {@code ways} to take them. */
    private record Sum(BigInteger best, BigInteger worst, BigInteger ways) {

        static final Sum NO_STEPS = new Sum(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE);

        Sum or(Sum other) {
            return new Sum(best.max(other.best), worst.min(other.worst), ways.add(other.ways));
        }

        Sum plus(BigInteger gain) {
            return new Sum(best.add(gain), worst.add(gain), ways);
        }
    }

    RaiseTables(RaisableLevels raisable) {
        this.competencies = raisable.competencies();
        this.lacking = raisable.lacking();
        List<Sum> after = List.of(Sum.NO_STEPS);
        sums.add(after);
        for (Competency competency : competencies.reversed()) {
            after = with(competency, after);
            sums.addFirst(after);
        }
    }

    private static List<Sum> with(Competency competency, List<Sum> after) {
        List<Sum> sums = new ArrayList<>();
        for (int steps = 0; steps < after.size() + competency.steps(); steps++) {
            int k = steps;
            sums.add(IntStream.rangeClosed(Math.max(0, k - after.size() + 1), Math.min(k, competency.steps()))
                    .mapToObj(own -> after.get(k - own).plus(competency.worth().get(own)))
                    .reduce(Sum::or)
                    .orElseThrow());
        }
        return List.copyOf(sums);
    }

    /** The fewest steps that bring what is lacking; none when closing every gap does not. */
    OptionalInt fewest() {
        List<Sum> all = sums.getFirst();
        for (int k = 0; k < all.size(); k++) {
            if (all.get(k).best().compareTo(lacking) >= 0) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** In how many ways that many steps bring what is lacking; empty when they are too many to be counted. */
    Optional<Long> ways(int steps) {
        Counting counting = new Counting();
        BigInteger ways = counting.from(0, steps, BigInteger.ZERO);
        return counting.isGivenUp() || ways.compareTo(MOST_WAYS) > 0 ? Optional.empty() : Optional.of(ways.longValue());
    }

    /** The first ways in the order of the standard: how often each competency is raised. */
    List<int[]> list(int steps, int most) {
        List<int[]> found = new ArrayList<>();
        list(0, steps, BigInteger.ZERO, new int[competencies.size()], most, found);
        return found;
    }

    private void list(int i, int steps, BigInteger gained, int[] taken, int most, List<int[]> found) {
        if (found.size() == most || !canStill(i, steps, gained)) {
            return;
        }
        if (i == competencies.size()) {
            found.add(taken.clone());
            return;
        }
        Competency competency = competencies.get(i);
        for (int own = Math.min(steps, competency.steps()); own >= 0; own--) {
            taken[i] = own;
            list(i + 1, steps - own, gained.add(competency.worth().get(own)), taken, most, found);
        }
        taken[i] = 0;
    }

    /** Whether the competencies from i on can take the steps, and bring what is lacking by them. */
    private boolean canStill(int i, int steps, BigInteger gained) {
        List<Sum> rest = sums.get(i);
        return steps < rest.size() && gained.add(rest.get(steps).best()).compareTo(lacking) >= 0;
    }

    /** Counts without listing: where every way or no way succeeds, nothing is looked at one by one. */
    private final class Counting {

        private final Map<State, BigInteger> known = new HashMap<>();

        private record State(int i, int steps, BigInteger gained) {}

        BigInteger from(int i, int steps, BigInteger gained) {
            if (isGivenUp() || !canStill(i, steps, gained)) {
                return BigInteger.ZERO;
            }
            Sum rest = sums.get(i).get(steps);
            if (gained.add(rest.worst()).compareTo(lacking) >= 0) {
                return rest.ways();
            }
            State state = new State(i, steps, gained);
            BigInteger before = known.get(state);
            if (before != null) {
                return before;
            }
            Competency competency = competencies.get(i);
            BigInteger ways = BigInteger.ZERO;
            for (int own = 0; own <= Math.min(steps, competency.steps()); own++) {
                ways = ways.add(
                        from(i + 1, steps - own, gained.add(competency.worth().get(own))));
            }
            known.put(state, ways);
            return ways;
        }

        boolean isGivenUp() {
            return known.size() >= MOST_STATES;
        }
    }
}
