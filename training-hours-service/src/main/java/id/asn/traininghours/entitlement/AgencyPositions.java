package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentHistory;
import id.asn.traininghours.employee.Placement;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody of an agency stands in a year, people without an entry included: counted in the agency and unit of the
 * day that is asked about or, once the period or the service is over, of its last day.
 */
@ApplicationScoped
class AgencyPositions {

    private final EmploymentHistory employments;
    private final Positions positions;

    AgencyPositions(EmploymentHistory employments, Positions positions) {
        this.employments = employments;
        this.positions = positions;
    }

    List<Placed> of(String agencyCode, int year, AsKnown cut, EntitlementRules.Book book) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = from.plusYears(2).minusDays(1); // a contract year ends in the next one
        List<Account> accounts =
                employments.ofAgency(agencyCode, from, to.isAfter(cut.asOf()) ? cut.asOf() : to, cut.knownAt()).stream()
                        .map(employee -> AccountPolicy.leading(employee, year, cut.asOf(), book))
                        .flatMap(Optional::stream)
                        .filter(account -> account.employment(cut.asOf())
                                .filter(employment -> employment.agencyCode().equals(agencyCode))
                                .isPresent())
                        .toList();
        return positions.of(accounts, cut, book).stream()
                .map(position -> new Placed(
                        position,
                        position.account()
                                .placement(cut.asOf())
                                .map(Placement::unitCode)
                                .orElse(null),
                        position.status(cut.asOf()),
                        position.lackingJp()))
                .toList();
    }

    /** A position, and the unit where it is counted. */
    record Placed(Position position, @Nullable String unitCode, EntitlementStatus status, Jp lackingJp) {}
}
