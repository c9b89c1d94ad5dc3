package id.asn.standard.caseprovider;

/** Who may read: our own scope, or the one that clients of CASE networks ask for. */
final class CaseScope {

    static final String OWN = "standards:read";
    static final String OF_CASE = "https://purl.imsglobal.org/spec/case/v1p1/scope/case.readonly";

    private CaseScope() {}
}
