package id.asn.assessment.appraisal;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.chassis.persistence.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's appraisal of a person; once recorded it never changes.
 *
 * @param agencyCode the agency that employed the person when it was recorded
 * @param score 0.00 to 100.00; absent when the system gives a predicate only
 * @param revises the appraisal whose place it takes
 * @param annulled takes that place without any content
 * @param digest SHA-256 of the content: tells a repetition from a changed source record
 */
public record Appraisal(
        UUID appraisalId,
        UUID employeeId,
        String agencyCode,
        String systemCode,
        String sourceReference,
        int year,
        @Nullable BigDecimal score,
        @Nullable String predicate,
        @Nullable UUID revises,
        @Nullable String revisionReason,
        boolean annulled,
        String digest,
        Instant recordedAt,
        String recordedBy) {

    static Appraisal of(AppraisalRequest request, KnownEmployee employee, Instant recordedAt, String recordedBy) {
        return new Appraisal(
                Ids.next(),
                employee.employeeId(),
                employee.agencyCode(),
                request.systemCode(),
                request.sourceReference(),
                request.year(),
                request.score(),
                request.predicate(),
                null,
                null,
                false,
                digest(
                        employee.employeeId(),
                        request.systemCode(),
                        request.sourceReference(),
                        request.year(),
                        request.score(),
                        request.predicate(),
                        null,
                        false),
                recordedAt,
                recordedBy);
    }

    /** What takes its place, for the agency that employs the person now. */
    Appraisal revisedBy(
            AppraisalRevisionRequest request, KnownEmployee employee, Instant recordedAt, String recordedBy) {
        return new Appraisal(
                Ids.next(),
                employeeId,
                employee.agencyCode(),
                systemCode,
                request.sourceReference(),
                year,
                request.score(),
                request.predicate(),
                appraisalId,
                request.reason().strip(),
                request.isAnnulment(),
                digest(
                        employeeId,
                        systemCode,
                        request.sourceReference(),
                        year,
                        request.score(),
                        request.predicate(),
                        appraisalId,
                        request.isAnnulment()),
                recordedAt,
                recordedBy);
    }

    private static String digest(
            UUID employeeId,
            String systemCode,
            String sourceReference,
            int year,
            @Nullable BigDecimal score,
            @Nullable String predicate,
            @Nullable UUID revises,
            boolean annulled) {
        return new CanonicalText()
                .line("appraisal", "1")
                .line("employee", employeeId)
                .line("system", systemCode)
                .line("reference", sourceReference)
                .line("year", year)
                .line("score", score)
                .line("predicate", predicate)
                .line("revises", revises)
                .line("annulled", annulled)
                .sha256();
    }
}
