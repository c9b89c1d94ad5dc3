package id.asn.standard.skj;

/** How a SHA-256 is written: 64 lower-case hexadecimal digits. */
final class Sha256Hex {

    static final String PATTERN = "[0-9a-f]{64}";

    private Sha256Hex() {}
}
