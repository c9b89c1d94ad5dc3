package id.asn.assessment.ruledraft;

/** What a draft will become. */
public enum RuleKind {
    RULE_SCHEME,
    EVIDENCE_POLICY
}
