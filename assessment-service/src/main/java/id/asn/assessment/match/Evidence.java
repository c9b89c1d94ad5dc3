package id.asn.assessment.match;

import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rating speaks for a competency.
 *
 * @param rating the one that counts; when none does, the latest of those that the reason speaks of; null when never rated
 * @param setAside the others that were known, the latest first
 */
public record Evidence(EvidenceReason reason, @Nullable Rating rating, List<SetAside> setAside) {

    private static final Comparator<Rating> LATEST = Comparator.comparing(Rating::assessedOn)
            .thenComparing(Rating::recordedAt)
            .thenComparing(rating -> rating.resultId().toString());

    private static final int ANY = 0;

    public Evidence {
        setAside = List.copyOf(setAside);
    }

    /**
     * Chooses among the ratings of one competency; one assessed after the day is not known yet on it.
     *
     * @param policy null when all sources are equal
     */
    public static Evidence choose(
            @Nullable EvidencePolicy policy, CompetencyGroup group, List<Rating> ratings, LocalDate asOf) {
        List<Judged> known = ratings.stream()
                .filter(rating -> !rating.assessedOn().isAfter(asOf))
                .sorted(LATEST.reversed())
                .map(rating -> Judged.of(rating, policy, group, asOf))
                .toList();
        return known.stream()
                .filter(Judged::counts)
                .min(Comparator.comparingInt(Judged::rank))
                .map(first -> counting(first, known))
                .orElseGet(() -> none(known));
    }

    /** The rating that counts; null when none does. */
    public @Nullable Rating counting() {
        return switch (reason) {
            case ONLY_VALID, LATEST_VALID, PRECEDENCE -> rating;
            case EXPIRED, NOT_ADMITTED, SUPERSEDED, NEVER_RATED -> null;
        };
    }

    /** @param first the latest of the first rank: the known ones are in that order, and the earliest minimum is taken */
    private static Evidence counting(Judged first, List<Judged> known) {
        List<Judged> rivals = known.stream()
                .filter(judged -> judged.counts() && judged != first)
                .toList();
        EvidenceReason reason = rivals.isEmpty()
                ? EvidenceReason.ONLY_VALID
                : rivals.stream().anyMatch(rival -> rival.rank() > first.rank())
                        ? EvidenceReason.PRECEDENCE
                        : EvidenceReason.LATEST_VALID;
        return new Evidence(reason, first.rating(), others(first, known));
    }

    private static Evidence none(List<Judged> known) {
        return Stream.of(SetAside.Reason.NOT_ADMITTED, SetAside.Reason.EXPIRED, SetAside.Reason.SUPERSEDED)
                .flatMap(obstacle -> latestHinderedBy(obstacle, known).stream())
                .findFirst()
                .map(named -> new Evidence(reasonOf(named), named.rating(), others(named, known)))
                .orElseGet(() -> new Evidence(EvidenceReason.NEVER_RATED, null, List.of()));
    }

    private static Optional<Judged> latestHinderedBy(SetAside.Reason obstacle, List<Judged> known) {
        return known.stream().filter(judged -> judged.obstacle() == obstacle).findFirst();
    }

    private static EvidenceReason reasonOf(Judged named) {
        return switch (named.obstacle()) {
            case NOT_ADMITTED -> EvidenceReason.NOT_ADMITTED;
            case EXPIRED -> EvidenceReason.EXPIRED;
            case SUPERSEDED -> EvidenceReason.SUPERSEDED;
            case LOWER_PRECEDENCE, OLDER ->
                throw new IllegalStateException("A rating that is beaten was beaten by one");
            case null -> throw new IllegalStateException("A rating without an obstacle counts");
        };
    }

    private static List<SetAside> others(Judged shown, List<Judged> known) {
        return known.stream()
                .filter(judged -> judged != shown)
                .map(judged -> SetAside.of(judged.against(shown), judged.rating()))
                .toList();
    }

    /**
     * A known rating by itself, before it meets the others.
     *
     * @param obstacle null when it may count
     */
    private record Judged(Rating rating, SetAside.@Nullable Reason obstacle, int rank) {

        static Judged of(Rating rating, @Nullable EvidencePolicy policy, CompetencyGroup group, LocalDate asOf) {
            if (rating.superseded()) {
                return new Judged(rating, SetAside.Reason.SUPERSEDED, ANY);
            }
            if (!rating.isValidOn(asOf)) {
                return new Judged(rating, SetAside.Reason.EXPIRED, ANY);
            }
            if (policy == null) {
                return new Judged(rating, null, ANY);
            }
            var rank = policy.rankOf(group, rating.method());
            return rank.isPresent()
                    ? new Judged(rating, null, rank.getAsInt())
                    : new Judged(rating, SetAside.Reason.NOT_ADMITTED, ANY);
        }

        boolean counts() {
            return obstacle == null;
        }

        SetAside.Reason against(Judged winner) {
            if (obstacle != null) {
                return obstacle;
            }
            return rank > winner.rank ? SetAside.Reason.LOWER_PRECEDENCE : SetAside.Reason.OLDER;
        }
    }
}
