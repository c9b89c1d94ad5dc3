package id.asn.assessment.rules;

import id.asn.assessment.CanonicalText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which source of evidence comes first for each group of competencies in a span of time. A source that is not listed for a
 * group is not admitted for it. On days without a policy all sources are equal and the latest assessment wins.
 *
 * @param adopted only adopted policies are applied
 * @param effectiveTo first day no longer in force; null while open
 * @param citation what it rests on
 * @param certainty S sure, L likely, U unsure
 */
public record EvidencePolicy(
        String code,
        int version,
        boolean adopted,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation,
        String certainty,
        List<EvidenceRank> ranks) {

    public EvidencePolicy {
        ranks = ranks.stream()
                .sorted(Comparator.comparing(EvidenceRank::group)
                        .thenComparing(EvidenceRank::rank)
                        .thenComparing(EvidenceRank::method))
                .toList();
    }

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || date.isBefore(effectiveTo));
    }

    /** SHA-256 of all that it rules; when it ends, and whether it was adopted, is not part of it. */
    public String digest() {
        CanonicalText text = new CanonicalText()
                .line("policy", code + "/" + version)
                .line("effectiveFrom", effectiveFrom)
                .line("citation", citation)
                .line("certainty", certainty);
        ranks.forEach(rank ->
                text.line("group", rank.group()).line("method", rank.method()).line("rank", rank.rank()));
        return text.sha256();
    }

    /** Empty when the source is not admitted for the group. */
    public OptionalInt rankOf(CompetencyGroup group, AssessmentMethod method) {
        return ranks.stream()
                .filter(rank -> rank.group() == group && rank.method() == method)
                .mapToInt(EvidenceRank::rank)
                .findFirst();
    }
}
