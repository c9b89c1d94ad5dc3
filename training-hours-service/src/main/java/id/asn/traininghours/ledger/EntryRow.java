package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.Jalur;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code ledger_entry} as it is stored. */
public record EntryRow(
        UUID entryId,
        UUID completionId,
        EntryKind kind,
        @Nullable UUID reversesEntryId,
        @Nullable UUID adjustsEntryId,
        @Nullable UUID correctsEntryId,
        @Nullable UUID reversedByEntryId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable UUID positionId,
        @Nullable String tier,
        EmploymentKind employmentKind,
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
        @Nullable CapPeriod capPeriod,
        @Nullable BigDecimal capUnits,
        @Nullable Jp capUnitJp,
        List<String> competencyCodes,
        String ruleSet,
        String reasons,
        String steps,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {

    /** Without its reasons and steps: enough to take it back or to add to it. */
    LedgerEntry entry() {
        return new LedgerEntry(
                entryId,
                completionId,
                kind,
                refersTo(),
                new Context(
                        employeeId, agencyCode, unitCode, regionCode, positionId, tier, employmentKind, completionDate),
                new Activity(
                        formCode,
                        jalur,
                        attendanceMode,
                        providerCode,
                        providerAccredited,
                        verification,
                        competencyCodes,
                        ruleSet,
                        cap()),
                new Amounts(claimedJp, convertedJp, creditedJp),
                List.of(),
                List.of(),
                reason,
                new Recording(recordedBy, recordedAt));
    }

    private @Nullable UUID refersTo() {
        return switch (kind) {
            case REVERSAL -> reversesEntryId;
            case ADJUSTMENT -> adjustsEntryId;
            case CREDIT -> correctsEntryId;
        };
    }

    @Nullable Cap cap() {
        return capPeriod == null || capUnits == null || capUnitJp == null
                ? null
                : new Cap(capPeriod, capUnits, capUnitJp);
    }
}
