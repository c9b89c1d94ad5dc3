package id.asn.assessment.fit;

import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchPolicy;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.qualification.RequirementPolicy;
import java.util.List;

/** Holds a person against a position: the match as everywhere, and the requirements besides. */
public final class FitPolicy {

    private final RequirementPolicy requirements;

    public FitPolicy(RequirementPolicy requirements) {
        this.requirements = requirements;
    }

    /** The same candidate and position give the same fit for ever. */
    public Fit fit(Candidate candidate, PositionInQuestion position) {
        MatchInput input = new MatchInput(
                position.scheme(), position.policy(), position.asOf(), position.required(), candidate.ratings());
        List<RequirementCheck> checks = position.requirements() == null
                ? List.of()
                : requirements.check(position.requirements(), candidate.qualifications());
        return new Fit(
                candidate,
                position,
                input,
                MatchPolicy.evaluate(input),
                MandatoryState.of(position.requirements() != null, checks),
                checks);
    }
}
