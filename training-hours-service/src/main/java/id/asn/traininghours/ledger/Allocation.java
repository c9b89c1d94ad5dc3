package id.asn.traininghours.ledger;

import id.asn.traininghours.rule.CapPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Units of a capped period that an entry uses; negative where a reversal gives them back. */
public record Allocation(
        UUID employeeId,
        String formCode,
        CapPeriod capPeriod,
        LocalDate periodStart,
        UUID completionId,
        UUID entryId,
        BigDecimal units) {

    static Allocation of(LedgerEntry entry, LocalDate periodStart, BigDecimal units) {
        return new Allocation(
                entry.context().employeeId(),
                entry.activity().formCode(),
                Objects.requireNonNull(entry.activity().cap()).period(),
                periodStart,
                entry.completionId(),
                entry.entryId(),
                units);
    }

    /** The same units given back by the reversal of the entry that used them. */
    Allocation freedBy(UUID reversalEntryId) {
        return new Allocation(
                employeeId, formCode, capPeriod, periodStart, completionId, reversalEntryId, units.negate());
    }
}
