package id.asn.traininghours.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How likely two completions are reports of one: 0 to 100, the sum of what they have in common. Without a common proof the
 * parts add up to 100 at most; a common certificate or evidence is worth 60 more, and the sum stops at 100. Pure.
 *
 * @param parts only those that gave points, the greatest first
 */
public record DuplicateScore(int points, List<Part> parts) {

    private static final int MOST = 100;
    private static final int PROOF = 60;
    private static final int TITLE = 30;
    private static final int DATES = 25;
    private static final int PROGRAMME = 20;
    private static final int SAME_JP = 15;
    private static final int FORM = 10;

    public DuplicateScore {
        parts = List.copyOf(parts);
    }

    /** What two completions may have in common. */
    public enum Likeness {
        CERTIFICATE,
        EVIDENCE,
        TITLE,
        DATES,
        PROGRAMME,
        JP,
        FORM
    }

    /** Points for one thing in common. */
    public record Part(Likeness likeness, int points) {}

    public static DuplicateScore of(KnownCompletion one, KnownCompletion other) {
        List<Part> parts = Stream.of(
                        part(Likeness.CERTIFICATE, one.hasCertificateOf(other), PROOF),
                        part(Likeness.EVIDENCE, one.hasEvidenceOf(other), PROOF),
                        new Part(
                                Likeness.TITLE,
                                TitleSimilarity.percent(one.titleKey(), other.titleKey()) * TITLE / MOST),
                        new Part(Likeness.DATES, datePoints(one, other)),
                        part(
                                Likeness.PROGRAMME,
                                one.programmeCode() != null
                                        && Objects.equals(one.programmeCode(), other.programmeCode()),
                                PROGRAMME),
                        part(Likeness.JP, one.jp().compareTo(other.jp()) == 0, SAME_JP),
                        part(Likeness.FORM, one.formCode().equals(other.formCode()), FORM))
                .filter(part -> part.points() > 0)
                .sorted(Comparator.comparingInt(Part::points).reversed())
                .toList();
        return new DuplicateScore(
                Math.min(MOST, parts.stream().mapToInt(Part::points).sum()), parts);
    }

    private static Part part(Likeness likeness, boolean has, int points) {
        return new Part(likeness, has ? points : 0);
    }

    /** The days in common among all days of both, rounded down. */
    private static int datePoints(KnownCompletion one, KnownCompletion other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        long from = Math.max(one.startDate().toEpochDay(), other.startDate().toEpochDay());
        long to = Math.min(one.endDate().toEpochDay(), other.endDate().toEpochDay());
        long common = to - from + 1;
        return Math.toIntExact(common * DATES / (one.days() + other.days() - common));
    }
}
