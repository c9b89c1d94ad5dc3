package id.asn.traininghours.trust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 100 points, less what each shortcoming costs: its share of the received completions in percent times its weight. Pure, and
 * exact: shares are rounded half up to a hundredth of a percent, the score to a whole point at the end.
 */
final class TrustPolicy {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int SCALE = 2;

    private TrustPolicy() {}

    static TrustScore score(TrustCounts counts, TrustRule rule) {
        if (counts.received() == 0 || counts.received() < rule.leastCompletions()) {
            return new TrustScore(null, List.of());
        }
        // An objection that was upheld says that the provider was right after all.
        long rejected = Math.max(0, counts.rejected() - counts.upheld());
        List<TrustScore.Step> steps = List.of(
                step(TrustScore.Shortcoming.FLAGGED, counts.flagged(), counts, rule.flaggedPoints()),
                step(TrustScore.Shortcoming.HELD, counts.held(), counts, rule.heldPoints()),
                step(TrustScore.Shortcoming.REJECTED, rejected, counts, rule.rejectedPoints()),
                step(TrustScore.Shortcoming.REVERSED, counts.reversed(), counts, rule.reversedPoints()),
                step(TrustScore.Shortcoming.CORRECTED, counts.corrected(), counts, rule.correctedPoints()),
                step(TrustScore.Shortcoming.CHANGED, counts.changed(), counts, rule.changedPoints()));
        BigDecimal lost = steps.stream().map(TrustScore.Step::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        int score = FULL.subtract(lost)
                .max(BigDecimal.ZERO)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return new TrustScore(score, steps);
    }

    private static TrustScore.Step step(
            TrustScore.Shortcoming shortcoming, long count, TrustCounts counts, BigDecimal weight) {
        BigDecimal percent = BigDecimal.valueOf(count)
                .multiply(FULL)
                .divide(BigDecimal.valueOf(counts.received()), SCALE, RoundingMode.HALF_UP);
        return new TrustScore.Step(
                shortcoming, count, percent, weight, percent.multiply(weight).setScale(SCALE, RoundingMode.HALF_UP));
    }
}
