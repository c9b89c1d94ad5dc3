package id.asn.assessment.result;

import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.UUID;

/** A result as it stands in the record, without its ratings. */
public record RecordedResult(
        UUID resultId,
        UUID employeeId,
        Purpose purpose,
        String providerCode,
        String sourceReference,
        LocalDate validUntil,
        String digest) {}
