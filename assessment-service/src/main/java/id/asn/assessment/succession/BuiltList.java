package id.asn.assessment.succession;

import id.asn.assessment.CanonicalText;
import java.util.List;

/** A list as it comes out, before or after it is stored. */
record BuiltList(Basis basis, Tally tally, List<Ranked> listed) {

    BuiltList {
        listed = List.copyOf(listed);
    }

    /**
     * SHA-256 over the question, the standard, the rules, and everybody listed with rank and inputs. The day is left out: as
     * long as nothing has changed, the same question has the same answer.
     */
    String digest() {
        SuccessionQuestion question = basis.question();
        CanonicalText text = new CanonicalText()
                .line("successionList", "1")
                .line("position", question.positionId())
                .line("agencies", question.agencies())
                .line("purpose", question.purpose())
                .line("mandatory", question.mandatory())
                .line("size", question.size())
                .line("standard", basis.position().standardId())
                .line("standardDigest", basis.position().standardDigest())
                .line("scheme", basis.schemeCode() + "/" + basis.schemeVersion())
                .line(
                        "evidencePolicy",
                        basis.evidencePolicyCode() == null
                                ? null
                                : basis.evidencePolicyCode() + "/" + basis.evidencePolicyVersion())
                .line("talentPolicy", basis.talentPolicyVersion())
                .line("talentRules", basis.talentRulesDigest());
        listed.forEach(ranked -> text.line("rank", ranked.rank())
                .line("candidate", ranked.contender().digest()));
        return text.sha256();
    }
}
