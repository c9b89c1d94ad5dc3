package id.asn.assessment.match;

import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemeBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a match may depend on. The schema is closed on purpose: politics, race, colour, religion, origin, sex, marital
 * status, age and disability are never inputs (merit system, UU 20/2023), and neither is the NIP, which encodes two of them.
 * A test holds this record, and every record in it, to its list of components.
 *
 * @param policy which source of evidence comes first; null when all are equal
 * @param asOf the day on which evidence must be valid
 * @param ratings every rating of the purpose that is known, valid or not, superseded or not
 */
public record MatchInput(
        RuleScheme scheme,
        @Nullable EvidencePolicy policy,
        LocalDate asOf,
        List<RequiredCompetency> required,
        List<Rating> ratings) {

    public MatchInput {
        required = List.copyOf(required);
        ratings = List.copyOf(ratings);
    }

    /** With the evidence policy that is in force on the day. */
    public static MatchInput of(
            SchemeBook book,
            RuleScheme scheme,
            LocalDate asOf,
            List<RequiredCompetency> required,
            List<Rating> ratings) {
        return new MatchInput(scheme, book.policyInForce(asOf).orElse(null), asOf, required, ratings);
    }
}
