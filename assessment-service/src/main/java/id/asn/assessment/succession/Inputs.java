package id.asn.assessment.succession;

import id.asn.assessment.fit.Candidate;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.PotentialFact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a candidate's place in a list rests on, frozen with it. The schema is closed, as that of a match is: ratings,
 * qualifications and the two facts of the 9-box, and nothing else about the person.
 */
record Inputs(
        Candidate candidate,
        @Nullable PerformanceFact performance,
        @Nullable PotentialFact potential) {

    UUID employeeId() {
        return candidate.employeeId();
    }
}
