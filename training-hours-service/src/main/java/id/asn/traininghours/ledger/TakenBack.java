package id.asn.traininghours.ledger;

import id.asn.traininghours.rule.CapPeriod;
import java.util.List;

/** Credits that were taken back, and what their caps have freed; nobody has been given it yet. */
record TakenBack(List<LedgerEntry> reversals, List<Freed> freed) {

    static final TakenBack NOTHING = new TakenBack(List.of(), List.of());

    /** Capacity of one person and form. */
    record Freed(CapPeriod period, List<Allocation> allocations) {}
}
