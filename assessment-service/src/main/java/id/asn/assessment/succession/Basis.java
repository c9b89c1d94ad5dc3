package id.asn.assessment.succession;

import id.asn.assessment.fit.PositionInQuestion;
import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.match.RequiredCompetency;
import id.asn.assessment.qualification.PositionRequirements;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemeBook;
import id.asn.assessment.talent.TalentPolicy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The position and the rules that all candidates of a list were held against, frozen with it. Rules are named by version: they
 * are never deleted, and their digests would tell a change.
 *
 * @param requirements null when the standard's requirements were never told
 */
record Basis(
        SuccessionQuestion question,
        TargetPosition position,
        LocalDate asOf,
        List<RequiredCompetency> required,
        @Nullable PositionRequirements requirements,
        String schemeCode,
        int schemeVersion,
        @Nullable String evidencePolicyCode,
        @Nullable Integer evidencePolicyVersion,
        int talentPolicyVersion,
        String talentRulesDigest) {

    static Basis of(SuccessionQuestion question, PositionInQuestion position, TalentPolicy talent) {
        EvidencePolicy evidence = position.policy();
        return new Basis(
                question,
                position.position(),
                position.asOf(),
                position.required(),
                position.requirements(),
                position.scheme().code(),
                position.scheme().version(),
                evidence == null ? null : evidence.code(),
                evidence == null ? null : evidence.version(),
                talent.version(),
                talent.digest());
    }

    /** As it was, with the rules of then. */
    PositionInQuestion positionOfThen(SchemeBook book) {
        RuleScheme scheme = book.exactly(schemeCode, schemeVersion);
        return new PositionInQuestion(
                position,
                question.purpose(),
                asOf,
                scheme,
                evidencePolicyCode == null || evidencePolicyVersion == null
                        ? null
                        : book.policyExactly(evidencePolicyCode, evidencePolicyVersion),
                required,
                requirements);
    }
}
