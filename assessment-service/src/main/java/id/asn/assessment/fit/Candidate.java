package id.asn.assessment.fit;

import id.asn.assessment.match.Rating;
import id.asn.assessment.qualification.Qualifications;
import java.util.List;
import java.util.UUID;

/**
 * All that is known of a person where people are compared. The schema is closed on purpose, as that of
 * {@link id.asn.assessment.match.MatchInput} is: nothing the merit system forbids can be in it.
 *
 * @param ratings of the purpose in question, every one that is known
 */
public record Candidate(UUID employeeId, String agencyCode, List<Rating> ratings, Qualifications qualifications) {

    public Candidate {
        ratings = List.copyOf(ratings);
    }
}
