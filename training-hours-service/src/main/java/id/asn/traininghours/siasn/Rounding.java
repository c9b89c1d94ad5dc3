package id.asn.traininghours.siasn;

/** How whole hours came of exact ones. */
public enum Rounding {
    EXACT,
    ROUNDED_DOWN,
    /** Whoever entered the hours in SIASN rounded up; less than one hour lies between. */
    ROUNDED_UP
}
