package id.asn.assessment.result;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.messaging.OutgoingEvent;
import java.time.LocalDate;
import java.util.UUID;

/** {@code assessment-result.v1}: that a result was recorded, without its ratings. */
record AssessmentResultEvent(
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        Purpose purpose,
        AssessmentMethod method,
        String providerCode,
        LocalDate assessedOn,
        LocalDate validUntil,
        long version) {

    private static final String TOPIC = "assessment-result.v1";
    private static final long ONLY_VERSION = 1; // a result is recorded once

    static OutgoingEvent of(AssessmentResult result) {
        AssessmentResultEvent event = new AssessmentResultEvent(
                result.resultId(),
                result.employeeId(),
                result.agencyCode(),
                result.purpose(),
                result.method(),
                result.providerCode(),
                result.assessedOn(),
                result.validUntil(),
                ONLY_VERSION);
        return new OutgoingEvent(
                TOPIC, result.employeeId().toString(), result.resultId().toString(), event);
    }
}
