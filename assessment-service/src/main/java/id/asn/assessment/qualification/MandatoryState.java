package id.asn.assessment.qualification;

import id.asn.assessment.qualification.RequirementCheck.State;
import java.util.List;

/** How a person stands to the requirements that are MUTLAK: all met, one unmet, or none unmet and one open. */
public enum MandatoryState {
    MET,
    OPEN,
    UNMET;

    /** @param requirementsKnown false when the standard's requirements were never told: then it stays open */
    public static MandatoryState of(boolean requirementsKnown, List<RequirementCheck> checks) {
        MandatoryState state = requirementsKnown ? MET : OPEN;
        for (RequirementCheck check : checks) {
            if (check.importance() == Importance.MUTLAK) {
                if (check.state() == State.UNMET) {
                    return UNMET;
                }
                if (check.state() == State.OPEN) {
                    state = OPEN;
                }
            }
        }
        return state;
    }
}
