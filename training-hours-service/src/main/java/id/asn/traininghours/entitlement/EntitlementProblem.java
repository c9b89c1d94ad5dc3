package id.asn.traininghours.entitlement;

import id.asn.chassis.web.ProblemType;

/** Refusals around the development right, and the remarks that explain an answer. */
public enum EntitlementProblem implements ProblemType {
    // Switches
    VALUE_NOT_FOR_SWITCH(422),
    LIMITS_OF_SURPLUS(422),
    NOT_A_YEAR_TO_COME(422),
    OWN_SWITCH_PROPOSAL(403),
    SWITCH_DECIDED(409),
    // Remarks on an answer
    OWED_BY_RULE(422),
    ALLOWED_BY_RULE(422),
    NOT_PRORATED(422),
    PRORATED_BY_DAYS(422),
    NOT_CARRIED_OVER(422),
    SURPLUS_CARRIED_OVER(422),
    COUNTED_ON_COMPLETION(422),
    COUNTED_BY_DAYS(422),
    PART_OF_PERIOD(422);

    private final int status;

    EntitlementProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
