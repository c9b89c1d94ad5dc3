package id.asn.planning.hours;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code ledger-entry.v1} that planning reads; JP of 45 minutes, negative on a reversal. */
public record EntryRecorded(
        UUID entryId,
        UUID completionId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        String employmentKind,
        String kind,
        int year,
        LocalDate completionDate,
        String formCode,
        String attendanceMode,
        String providerCode,
        String verification,
        BigDecimal creditedJp,
        Instant recordedAt,
        long marker) {

    public EntryRecorded {
        require(entryId, "entryId");
        require(completionId, "completionId");
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        require(employmentKind, "employmentKind");
        require(kind, "kind");
        requirePositive(year, "year");
        require(completionDate, "completionDate");
        require(formCode, "formCode");
        require(attendanceMode, "attendanceMode");
        require(providerCode, "providerCode");
        require(verification, "verification");
        require(creditedJp, "creditedJp");
        require(recordedAt, "recordedAt");
        requirePositive(marker, "marker");
    }
}
