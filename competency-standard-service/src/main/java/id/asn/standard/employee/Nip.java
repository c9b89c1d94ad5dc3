package id.asn.standard.employee;

/** The form of an employee number. It has no check digit, and what it encodes is nobody's business here. */
public final class Nip {

    public static final String PATTERN = "^[0-9]{18}$";

    private Nip() {}
}
