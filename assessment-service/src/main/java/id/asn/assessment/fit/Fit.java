package id.asn.assessment.fit;

import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.rules.ExactPercent;
import java.util.List;
import java.util.Optional;

/**
 * A person held against a position, with the inputs it rests on.
 *
 * @param requirements one check per requirement besides competencies; empty when {@code mandatory} is open because the
 *     standard's requirements were never told
 */
public record Fit(
        Candidate candidate,
        PositionInQuestion position,
        MatchInput input,
        MatchOutcome outcome,
        MandatoryState mandatory,
        List<RequirementCheck> requirements) {

    public Fit {
        requirements = List.copyOf(requirements);
    }

    /** The exact JPM; empty when a rating is missing, for missing is never 0. */
    public Optional<ExactPercent> jpm() {
        return outcome instanceof MatchOutcome.Complete complete ? Optional.of(complete.jpm()) : Optional.empty();
    }
}
