package id.asn.verifier;

/** The file is no ledger export, or a line of it cannot be read. */
final class MalformedExport extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedExport(String message) {
        super(message);
    }
}
