package id.asn.assessment.match;

import id.asn.assessment.CanonicalText;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each input of a computation said, so that a later verification can name the one that changed.
 *
 * @param standard over the competencies and levels that the standard required
 * @param scheme over all that the scheme rules
 * @param evidencePolicy over the ranks of the policy; null when none was in force
 */
public record InputDigests(
        String standard, String scheme, @Nullable String evidencePolicy) {

    static InputDigests of(MatchInput input) {
        return new InputDigests(
                standard(input.required()),
                input.scheme().digest(),
                input.policy() == null ? null : input.policy().digest());
    }

    private static String standard(List<RequiredCompetency> required) {
        CanonicalText text = new CanonicalText().line("required", "1");
        required.stream()
                .sorted(Comparator.comparing(RequiredCompetency::competencyCode))
                .forEach(competency -> text.line("competency", competency.competencyCode())
                        .line("group", competency.group())
                        .line("level", competency.level()));
        return text.sha256();
    }

    /** What one result says of a person; the name of the digest that its recorder gave it is not part of it. */
    static String ratings(List<Rating> ratings) {
        Rating first = ratings.getFirst();
        CanonicalText text = new CanonicalText()
                .line("ratings", "1")
                .line("method", first.method())
                .line("assessedOn", first.assessedOn())
                .line("validUntil", first.validUntil())
                .line("recordedAt", first.recordedAt());
        ratings.stream()
                .sorted(Comparator.comparing(Rating::competencyCode))
                .forEach(rating ->
                        text.line("competency", rating.competencyCode()).line("level", rating.level()));
        return text.sha256();
    }
}
