package id.asn.assessment.fit;

import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.match.RequiredCompetency;
import id.asn.assessment.qualification.PositionRequirements;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position with all that people are held against, and the rules in force on the day.
 *
 * @param policy which source of evidence comes first; null when all are equal
 * @param requirements null when the standard's requirements were never told
 */
public record PositionInQuestion(
        TargetPosition position,
        Purpose purpose,
        LocalDate asOf,
        RuleScheme scheme,
        @Nullable EvidencePolicy policy,
        List<RequiredCompetency> required,
        @Nullable PositionRequirements requirements) {

    public PositionInQuestion {
        required = List.copyOf(required);
    }
}
