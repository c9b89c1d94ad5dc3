package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads where the people of an agency stand, and what they add up to. */
@ApplicationScoped
@UseCase
public class AgencyEntitlementQueries {

    /** Who lacks most comes first. */
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::lackingJp)
            .reversed()
            .thenComparing(place -> place.employeeId().toString());

    private final AgencyPositions people;
    private final EntitlementRules rules;
    private final Caller caller;
    private final Audit audit;

    AgencyEntitlementQueries(AgencyPositions people, EntitlementRules rules, Caller caller, Audit audit) {
        this.people = people;
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
    }

    public Page<PersonEntitlement> persons(String agencyCode, EntitlementFilter filter, AsKnown cut, PageRequest page) {
        caller.requireAgency(agencyCode);
        int year = filter.year(cut);
        Optional<Place> after = page.cursor().map(Place::of);
        List<PersonEntitlement> rows = people.of(agencyCode, year, cut, rules.bookAt(cut.knownAt())).stream()
                .filter(filter::takes)
                .filter(one -> after.isEmpty() || ORDER.compare(Place.of(one), after.get()) > 0)
                .sorted(Comparator.comparing(Place::of, ORDER))
                .limit(page.limit() + 1L)
                .map(one -> PersonEntitlement.of(one, cut.asOf()))
                .toList();
        audit.record(
                "ENTITLEMENTS_READ",
                "agency",
                agencyCode,
                agencyCode,
                Map.of("year", year, "unit", Optional.ofNullable(filter.unit).orElse("")));
        return Page.of(
                rows,
                page.limit(),
                one -> Cursor.of(one.lackingJp().toString(), one.employeeId().toString()));
    }

    /** Shows no person; nor a small unit to a reader who may not see the people in it. */
    public AgencyEntitlementSummary summary(String agencyCode, int year, AsKnown cut) {
        caller.requireAgency(agencyCode);
        boolean noPersons = !caller.hasScope("hours:read") && !caller.hasScope("hours:review");
        EntitlementRules.Book book = rules.bookAt(cut.knownAt());
        return AgencyEntitlementSummary.of(
                agencyCode, year, cut, people.of(agencyCode, year, cut, book), book, noPersons);
    }

    /** The sort key of a person. */
    private record Place(Jp lackingJp, UUID employeeId) {

        static Place of(AgencyPositions.Placed one) {
            return new Place(
                    one.lackingJp(), one.position().account().employee().employeeId());
        }

        static Place of(Cursor cursor) {
            try {
                return new Place(Jp.of(cursor.part(0)), cursor.uuid(1));
            } catch (ArithmeticException | NumberFormatException notOurs) {
                throw Problem.of(WebProblem.INVALID_CURSOR);
            }
        }
    }
}
