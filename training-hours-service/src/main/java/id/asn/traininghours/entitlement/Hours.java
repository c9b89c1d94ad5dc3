package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;

/** Credited hours of a window. */
public record Hours(Jp verifiedJp, Jp unverifiedJp) {

    static final Hours NONE = new Hours(Jp.ZERO, Jp.ZERO);

    Hours plus(Hours other) {
        return new Hours(verifiedJp.plus(other.verifiedJp), unverifiedJp.plus(other.unverifiedJp));
    }
}
