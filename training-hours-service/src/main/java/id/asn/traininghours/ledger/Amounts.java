package id.asn.traininghours.ledger;

import id.asn.traininghours.jp.Jp;

/**
 * The three figures that are kept apart: at face value, by the conversion rule, and after caps.
 */
public record Amounts(Jp claimed, Jp converted, Jp credited) {

    Amounts negated() {
        return new Amounts(claimed.negated(), converted.negated(), credited.negated());
    }

    /** Hours given later, out of freed capacity: nothing more was claimed. */
    static Amounts creditedOnly(Jp credited) {
        return new Amounts(Jp.ZERO, Jp.ZERO, credited);
    }
}
