package id.asn.assessment.gap;

import id.asn.assessment.gap.ShortestPath.Way;
import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.match.MatchPolicy;
import id.asn.assessment.match.Rating;
import id.asn.assessment.rules.Category;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shortest path to a category: the fewest levels to raise. A step raises one competency to its next whole level and never
 * above the level required: whoever closes every gap has a JPM of at least 100, so no way needs a surplus. What is not rated
 * cannot be raised; whoever lacks a rating that counts has no path, for missing is never 0.
 */
public final class PathPolicy {

    private PathPolicy() {}

    /**
     * The path, with up to {@code most} of the equally short ways.
     *
     * @param from what came out of the input
     */
    public static ShortestPath shortest(MatchInput input, MatchOutcome.Complete from, Category goal, int most) {
        RaisableLevels raisable = RaisableLevels.of(from, goal);
        RaiseTables tables = new RaiseTables(raisable);
        OptionalInt fewest = tables.fewest();
        if (fewest.isEmpty()) {
            return ShortestPath.NOT_BY_CLOSING_GAPS;
        }
        int levels = fewest.getAsInt();
        if (levels == 0) {
            return ShortestPath.NONE_NEEDED;
        }
        List<Way> listed = tables.list(levels, most).stream()
                .map(taken -> way(input, from, raisable, taken))
                .toList();
        return new ShortestPath(levels, tables.ways(levels).orElse(null), listed);
    }

    /** Only how many levels; empty when closing every gap does not reach the category. */
    public static OptionalInt levels(MatchOutcome.Complete from, Category goal) {
        return new RaiseTables(RaisableLevels.of(from, goal)).fewest();
    }

    private static Way way(MatchInput input, MatchOutcome.Complete from, RaisableLevels raisable, int[] taken) {
        List<Raise> raises = IntStream.range(0, taken.length)
                .filter(i -> taken[i] > 0)
                .mapToObj(i -> raisable.competencies().get(i).raisedBy(taken[i]))
                .toList();
        // The match itself says what comes of it: this policy only searches.
        if (MatchPolicy.evaluate(raised(input, from, raises)) instanceof MatchOutcome.Complete reached) {
            return new Way(raises, reached);
        }
        throw new IllegalStateException("Raising a level left a rating without effect");
    }

    private static MatchInput raised(MatchInput input, MatchOutcome.Complete from, List<Raise> raises) {
        Map<String, BigDecimal> levels = new HashMap<>();
        raises.forEach(raise -> levels.put(raise.competencyCode(), raise.to()));
        Map<String, @Nullable UUID> winners = new HashMap<>();
        from.steps().forEach(step -> winners.put(step.competencyCode(), step.resultId()));
        return new MatchInput(
                input.scheme(),
                input.policy(),
                input.asOf(),
                input.required(),
                input.ratings().stream()
                        .map(rating -> {
                            BigDecimal level = levels.get(rating.competencyCode());
                            return level == null || !rating.resultId().equals(winners.get(rating.competencyCode()))
                                    ? rating
                                    : withLevel(rating, level);
                        })
                        .toList());
    }

    private static Rating withLevel(Rating rating, BigDecimal level) {
        return new Rating(
                rating.resultId(),
                rating.resultDigest(),
                rating.competencyCode(),
                rating.method(),
                level,
                rating.assessedOn(),
                rating.validUntil(),
                rating.recordedAt(),
                rating.superseded());
    }
}
