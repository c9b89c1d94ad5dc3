package id.asn.traininghours.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Jalur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ledger-entry.v1}: see contracts/events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntryEvent(
        UUID entryId,
        UUID completionId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable String tier,
        EmploymentKind employmentKind,
        EntryKind kind,
        @Nullable UUID reversesEntryId,
        @Nullable UUID adjustsEntryId,
        @Nullable UUID correctsEntryId,
        int year,
        LocalDate completionDate,
        String formCode,
        Jalur jalur,
        AttendanceMode attendanceMode,
        String providerCode,
        boolean providerAccredited,
        Verification verification,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        List<String> competencyCodes,
        String ruleSet,
        Instant recordedAt,
        long marker) {

    static LedgerEntryEvent of(LedgerEntry entry, long marker) {
        Context context = entry.context();
        Activity activity = entry.activity();
        return new LedgerEntryEvent(
                entry.entryId(),
                entry.completionId(),
                context.employeeId(),
                context.agencyCode(),
                context.unitCode(),
                context.regionCode(),
                context.tier(),
                context.employmentKind(),
                entry.kind(),
                entry.kind() == EntryKind.REVERSAL ? entry.refersTo() : null,
                entry.kind() == EntryKind.ADJUSTMENT ? entry.refersTo() : null,
                entry.kind() == EntryKind.CREDIT ? entry.refersTo() : null,
                context.completionDate().getYear(),
                context.completionDate(),
                activity.formCode(),
                activity.jalur(),
                activity.attendanceMode(),
                activity.providerCode(),
                activity.providerAccredited(),
                activity.verification(),
                entry.amounts().claimed(),
                entry.amounts().converted(),
                entry.amounts().credited(),
                activity.competencyCodes(),
                activity.ruleSet(),
                entry.recording().at(),
                marker);
    }
}
