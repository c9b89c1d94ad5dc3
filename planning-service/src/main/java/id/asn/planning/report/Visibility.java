package id.asn.planning.report;

/** Which figures of a place a reader may see. */
interface Visibility {

    boolean shows(String figure);

    /** At agency level and above, and for readers of single entries. */
    static Visibility everything() {
        return figure -> true;
    }
}
