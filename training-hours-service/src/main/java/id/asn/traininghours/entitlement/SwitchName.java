package id.asn.traininghours.entitlement;

import java.util.Set;

/** A question that no rule answers, so that the nation decides it. */
public enum SwitchName {
    /** Whether a part of a year owes a part of the hours. */
    PRORATION(SwitchValue.NONE, SwitchValue.BY_DAYS),
    /** Whether hours above a floor count in later years. */
    CARRY_OVER(SwitchValue.NONE, SwitchValue.SURPLUS),
    /** Where the hours of an activity count that ran from one period into the next. */
    CROSS_YEAR(SwitchValue.COMPLETION_DATE, SwitchValue.SPLIT_BY_DAYS);

    private final Set<SwitchValue> values;

    SwitchName(SwitchValue one, SwitchValue other) {
        values = Set.of(one, other);
    }

    boolean takes(SwitchValue value) {
        return values.contains(value);
    }
}
