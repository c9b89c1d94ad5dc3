package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.Employment;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.employee.Placement;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person owes, or may have, in one period under one rule.
 *
 * @param period the whole year of the rule
 * @param window the days of it that were served: those whose hours count
 * @param requiredJp after proration
 */
record Account(
        KnownEmployee employee,
        EntitlementRule rule,
        EntitlementWindow period,
        EntitlementWindow window,
        Jp requiredJp) {

    Key key() {
        return new Key(employee.employeeId(), window.from());
    }

    PersonWindow counted() {
        return new PersonWindow(employee.employeeId(), window.from(), window.to());
    }

    boolean isFloor() {
        return rule.obligation() == Obligation.FLOOR;
    }

    /** The employment at the end of the window or on the day before it: where the person is counted. */
    Optional<Employment> employment(LocalDate asOf) {
        return employee.lastEmploymentBy(lastDay(asOf));
    }

    /** The definitive position in that employment, on its last day at the latest. */
    Optional<Placement> placement(LocalDate asOf) {
        return employment(asOf).flatMap(employment -> {
            LocalDate end = employment.end();
            LocalDate day = lastDay(asOf);
            LocalDate served = end != null && !day.isBefore(end) ? end.minusDays(1) : day;
            return employee.definitivePlacementOn(served).filter(place -> place.isOf(employment.agencyCode()));
        });
    }

    private LocalDate lastDay(LocalDate asOf) {
        return asOf.isBefore(window.to()) ? asOf : window.to();
    }

    /** Windows of a person begin on different days. */
    record Key(UUID employeeId, LocalDate from) {}
}
