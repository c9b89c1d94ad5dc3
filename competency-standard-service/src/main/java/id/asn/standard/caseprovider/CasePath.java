package id.asn.standard.caseprovider;

/** The kinds of objects that have an address of their own. */
enum CasePath {
    DOCUMENT("CFDocuments"),
    PACKAGE("CFPackages"),
    ITEM("CFItems"),
    ASSOCIATION("CFAssociations"),
    RUBRIC("CFRubrics"),
    SUBJECT("CFSubjects"),
    ITEM_TYPE("CFItemTypes"),
    LICENSE("CFLicenses"),
    CONCEPT("CFConcepts"),
    GROUPING("CFAssociationGroupings");

    static final String ROOT = "ims/case/v1p1/";

    private final String segment;

    CasePath(String segment) {
        this.segment = segment;
    }

    String segment() {
        return segment;
    }
}
