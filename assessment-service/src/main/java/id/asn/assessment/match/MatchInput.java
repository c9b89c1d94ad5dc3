package id.asn.assessment.match;

import id.asn.assessment.rules.RuleScheme;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a match may depend on. The schema is closed on purpose: politics, race, colour, religion, origin, sex, marital
 * status, age and disability are never inputs (merit system, UU 20/2023), and neither is the NIP, which encodes two of them.
 * A test holds this record, and every record in it, to its list of components.
 *
 * @param asOf the day on which evidence must be valid
 * @param ratings every rating of the purpose that is known, valid or not
 */
public record MatchInput(RuleScheme scheme, LocalDate asOf, List<RequiredCompetency> required, List<Rating> ratings) {

    public MatchInput {
        required = List.copyOf(required);
        ratings = List.copyOf(ratings);
    }
}
