package id.asn.assessment.ruledraft;

import java.time.LocalDate;

/** What a draft says. */
sealed interface RuleContent permits SchemeContent, PolicyContent {

    /** Codes stand on every computation: capitals, digits, dot, dash, underscore. */
    String CODE = "[A-Z0-9][A-Z0-9_.-]{0,39}";

    String code();

    LocalDate effectiveFrom();

    default RuleKind kind() {
        return switch (this) {
            case SchemeContent ignored -> RuleKind.RULE_SCHEME;
            case PolicyContent ignored -> RuleKind.EVIDENCE_POLICY;
        };
    }
}
