package id.asn.assessment.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rating speaks for a competency.
 *
 * @param rating the one that counts; the last expired one when the reason is EXPIRED; null when never rated
 */
public record Evidence(EvidenceReason reason, @Nullable Rating rating) {

    private static final Comparator<Rating> LATEST = Comparator.comparing(Rating::assessedOn)
            .thenComparing(Rating::recordedAt)
            .thenComparing(rating -> rating.resultId().toString());

    /** Chooses among the ratings of one competency; one assessed after the day is not known yet on it. */
    public static Evidence choose(List<Rating> ratings, LocalDate asOf) {
        List<Rating> known = ratings.stream()
                .filter(rating -> !rating.assessedOn().isAfter(asOf))
                .sorted(LATEST)
                .toList();
        List<Rating> valid =
                known.stream().filter(rating -> rating.isValidOn(asOf)).toList();
        if (!valid.isEmpty()) {
            return new Evidence(
                    valid.size() == 1 ? EvidenceReason.ONLY_VALID : EvidenceReason.LATEST_VALID, valid.getLast());
        }
        return known.isEmpty()
                ? new Evidence(EvidenceReason.NEVER_RATED, null)
                : new Evidence(EvidenceReason.EXPIRED, known.getLast());
    }

    /** The rating that counts; null when none does. */
    public @Nullable Rating counting() {
        return switch (reason) {
            case ONLY_VALID, LATEST_VALID -> rating;
            case EXPIRED, NEVER_RATED -> null;
        };
    }
}
