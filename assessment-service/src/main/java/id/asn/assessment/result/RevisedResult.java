package id.asn.assessment.result;

import id.asn.assessment.provider.AccreditationCategory;
import id.asn.assessment.provider.AccreditationFinding;
import id.asn.assessment.provider.AccreditationState;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded result that is to be revised.
 *
 * @param superseded another result has taken its place already
 */
public record RevisedResult(
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        String providerCode,
        String sourceReference,
        Purpose purpose,
        AssessmentMethod method,
        LocalDate assessedOn,
        LocalDate validUntil,
        String schemeCode,
        int schemeVersion,
        @Nullable AccreditationState accreditation,
        @Nullable AccreditationCategory accreditationCategory,
        @Nullable String accreditationRuleSet,
        boolean superseded) {

    @Nullable AccreditationFinding finding() {
        return AccreditationFinding.stored(accreditation, accreditationCategory, accreditationRuleSet);
    }
}
