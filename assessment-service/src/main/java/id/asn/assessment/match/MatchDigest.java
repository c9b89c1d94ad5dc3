package id.asn.assessment.match;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.RuleScheme;
import java.util.Comparator;

/**
 * SHA-256 over the inputs that were used and what came out, in one canonical text. The day of the computation is left out:
 * the same evidence against the same standard is the same match tomorrow.
 */
final class MatchDigest {

    private MatchDigest() {}

    /** A line is only there where a computation of before could not have had it: old digests stay as they are. */
    static String of(MatchTarget target, MatchInput input, MatchOutcome outcome) {
        RuleScheme scheme = input.scheme();
        EvidencePolicy policy = input.policy();
        CanonicalText text = new CanonicalText()
                .line("match", "1")
                .line("employee", target.employeeId())
                .line("agency", target.agencyCode())
                .line("unit", target.unitCode())
                .line("position", target.positionId())
                .line("tier", target.tier())
                .line("standard", target.standardId())
                .line("standardDigest", target.standardDigest())
                .line("purpose", target.purpose())
                .line("scheme", scheme.code() + "/" + scheme.version());
        if (policy != null) {
            text.line("evidencePolicy", policy.code() + "/" + policy.version());
        }
        text.line("status", outcome.status());
        outcome.steps().stream()
                .sorted(Comparator.comparing(MatchStep::competencyCode))
                .forEach(step -> append(text, step));
        if (outcome instanceof MatchOutcome.Complete complete) {
            text.line("sumIndividual", complete.sumIndividual())
                    .line("sumRequired", complete.sumRequired())
                    .line("category", complete.category().code())
                    .line("validUntil", complete.validUntil());
        }
        return text.sha256();
    }

    private static void append(CanonicalText text, MatchStep step) {
        text.line("competency", step.competencyCode())
                .line("group", step.group())
                .line("part", step.part())
                .line("required", step.required())
                .line("owned", step.owned())
                .line("result", step.owned() == null ? null : step.resultId());
    }
}
