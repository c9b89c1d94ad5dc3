package id.asn.traininghours.ledger;

import id.asn.traininghours.rule.CapPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much of every capped period is used, kept up to date while a batch is decided. */
final class CapUsage {

    private final Map<Key, BigDecimal> used = new HashMap<>();

    static CapUsage of(List<PeriodUse> uses) {
        CapUsage usage = new CapUsage();
        uses.forEach(use -> usage.used.put(
                new Key(use.employeeId(), use.formCode(), use.capPeriod(), use.periodStart()), use.units()));
        return usage;
    }

    BigDecimal used(UUID employeeId, String formCode, CapPeriod capPeriod, LocalDate periodStart) {
        return used.getOrDefault(new Key(employeeId, formCode, capPeriod, periodStart), BigDecimal.ZERO);
    }

    void add(Allocation allocation) {
        used.merge(
                new Key(
                        allocation.employeeId(),
                        allocation.formCode(),
                        allocation.capPeriod(),
                        allocation.periodStart()),
                allocation.units(),
                BigDecimal::add);
    }

    /** Units in use in one period. */
    record PeriodUse(UUID employeeId, String formCode, CapPeriod capPeriod, LocalDate periodStart, BigDecimal units) {}

    /** Periods whose use a candidate needs to know. */
    record Demand(UUID employeeId, String formCode, LocalDate from, LocalDate to) {

        static Demand of(UUID employeeId, String formCode, CapPeriod period, LocalDate start, LocalDate end) {
            LocalDate from = switch (period) {
                case DAY -> start;
                case MONTH -> start.withDayOfMonth(1);
            };
            return new Demand(employeeId, formCode, from, end);
        }
    }

    private record Key(UUID employeeId, String formCode, CapPeriod capPeriod, LocalDate periodStart) {}
}
