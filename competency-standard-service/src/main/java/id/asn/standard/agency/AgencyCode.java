package id.asn.standard.agency;

/** The form of an agency's code. */
public final class AgencyCode {

    public static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$";

    private AgencyCode() {}
}
