package id.asn.traininghours.completion;

/** What became of a completion, as far as another one may repeat it. */
public enum KnownState {
    /** Credited and not taken back. */
    STANDING,
    /** A person has to look at it. */
    HELD,
    /** The register has not told of the person. */
    WAITING,
    /** Credited and taken back. */
    REVERSED,
    /** Looked at and refused. */
    REJECTED;

    /** What was taken back or refused is repeated by its correction, which is no duplicate. */
    public boolean counts() {
        return switch (this) {
            case STANDING, HELD, WAITING -> true;
            case REVERSED, REJECTED -> false;
        };
    }
}
