package id.asn.assessment.talent;

import id.asn.assessment.CanonicalText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the inputs of a placement in the 9-box, the rules and what came out. The day is left out, as in a match. */
public final class BoxDigest {

    private BoxDigest() {}

    public static String of(
            UUID employeeId,
            @Nullable PerformanceFact performance,
            @Nullable PotentialFact potential,
            TalentPolicy policy,
            BoxPlacement placement) {
        CanonicalText text = new CanonicalText()
                .line("talentBox", "1")
                .line("employee", employeeId)
                .line("policy", policy.version())
                .line("rules", policy.digest());
        if (performance != null) {
            text.line("appraisal", performance.appraisalId()).line("appraisalDigest", performance.digest());
        }
        if (potential != null) {
            text.line("result", potential.resultId()).line("resultDigest", potential.digest());
        }
        return text.line("box", placement.box())
                .line("performance", placement.performance())
                .line("potential", placement.potential())
                .line("reasons", sorted(placement.reasons()))
                .sha256();
    }

    private static String sorted(List<UnplacedReason> reasons) {
        return String.join(
                ",", reasons.stream().map(UnplacedReason::name).sorted().toList());
    }
}
