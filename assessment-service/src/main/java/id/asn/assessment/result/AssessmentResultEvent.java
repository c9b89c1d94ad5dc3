package id.asn.assessment.result;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.messaging.OutgoingEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code assessment-result.v1}: that a result was recorded, without its ratings.
 *
 * @param revises the result whose place it takes
 * @param annulled the place stays empty; null otherwise
 */
record AssessmentResultEvent(
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        Purpose purpose,
        AssessmentMethod method,
        String providerCode,
        LocalDate assessedOn,
        LocalDate validUntil,
        @Nullable UUID revises,
        @Nullable Boolean annulled,
        long version) {

    private static final String TOPIC = "assessment-result.v1";
    private static final long ONLY_VERSION = 1; // a result is recorded once

    static OutgoingEvent of(AssessmentResult result) {
        Revision revision = result.revision();
        AssessmentResultEvent event = new AssessmentResultEvent(
                result.resultId(),
                result.employeeId(),
                result.agencyCode(),
                result.purpose(),
                result.method(),
                result.providerCode(),
                result.assessedOn(),
                result.validUntil(),
                revision == null ? null : revision.revises(),
                revision != null && revision.annulled() ? true : null,
                ONLY_VERSION);
        return new OutgoingEvent(
                TOPIC, result.employeeId().toString(), result.resultId().toString(), event);
    }
}
