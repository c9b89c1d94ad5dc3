package id.asn.assessment.result;

import id.asn.assessment.provider.AccreditationState;
import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as it stands in the record, without its ratings. */
public record RecordedResult(
        UUID resultId,
        UUID employeeId,
        Purpose purpose,
        String providerCode,
        String sourceReference,
        LocalDate validUntil,
        String digest,
        @Nullable AccreditationState accreditation) {

    static RecordedResult of(AssessmentResult result) {
        return new RecordedResult(
                result.resultId(),
                result.employeeId(),
                result.purpose(),
                result.providerCode(),
                result.sourceReference(),
                result.validUntil(),
                result.digest(),
                result.accreditation() == null ? null : result.accreditation().state());
    }
}
