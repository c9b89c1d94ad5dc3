package id.asn.traininghours.completion;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as it is stored, of a person who is known. */
public record StoredClaim(
        UUID completionId,
        UUID employeeId,
        String providerCode,
        String sourceRecordId,
        @Nullable String programmeCode,
        String formCode,
        String title,
        LocalDate startDate,
        LocalDate endDate,
        Unit unit,
        BigDecimal amount,
        boolean international,
        AttendanceMode attendanceMode,
        @Nullable String certificateNumber,
        @Nullable String certificateIssuer,
        @Nullable String evidenceDigest,
        List<String> competencyCodes,
        @Nullable Integer engagedMinutes) {

    public Claim claim() {
        return new Claim(
                new SourceRecord(providerCode, sourceRecordId),
                new EmployeeKey.ById(employeeId),
                programmeCode,
                formCode,
                title,
                startDate,
                endDate,
                unit,
                amount,
                international,
                attendanceMode,
                new Certificate(certificateNumber, certificateIssuer, evidenceDigest),
                competencyCodes,
                null,
                engagedMinutes);
    }
}
