package id.asn.traininghours.roster;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.entitlement.AgencyStanding;
import id.asn.traininghours.entitlement.AgencyStandings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists everybody who is of an agency or earned hours in it, by unit: who has no hours is in the list too. */
@ApplicationScoped
@UseCase
public class Roster {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::unit)
            .thenComparing(place -> place.employeeId().toString());

    private final AgencyStandings standings;
    private final LedgerSums sums;
    private final Caller caller;
    private final Audit audit;

    Roster(AgencyStandings standings, LedgerSums sums, Caller caller, Audit audit) {
        this.standings = standings;
        this.sums = sums;
        this.caller = caller;
        this.audit = audit;
    }

    RosterPage page(String agencyCode, int year, @Nullable String unit, PageRequest request) {
        List<PersonHours> rows = rows(agencyCode, year, unit);
        Optional<Place> after = request.cursor().map(cursor -> new Place(cursor.part(0), cursor.uuid(1)));
        Page<PersonHours> page = Page.of(
                rows.stream()
                        .filter(row -> after.isEmpty() || ORDER.compare(Place.of(row), after.get()) > 0)
                        .limit(request.limit() + 1L)
                        .toList(),
                request.limit(),
                row -> Cursor.of(Place.of(row).unit(), row.employeeId().toString()));
        return new RosterPage(agencyCode, year, unit, RosterTotals.of(rows), page.items(), page.next());
    }

    void each(String agencyCode, int year, @Nullable String unit, Consumer<? super PersonHours> consumer) {
        rows(agencyCode, year, unit).forEach(consumer);
    }

    private List<PersonHours> rows(String agencyCode, int year, @Nullable String unit) {
        caller.requireAgency(agencyCode);
        audit.record("HOURS_LISTED", "agency", agencyCode, agencyCode, Map.of("year", year));
        Map<UUID, LedgerSum> ofLedger = sums.of(agencyCode, year);
        List<PersonHours> rows = new ArrayList<>();
        for (AgencyStanding standing : standings.of(agencyCode, year)) {
            rows.add(PersonHours.of(standing, ofLedger.remove(standing.employeeId())));
        }
        ofLedger.values().forEach(sum -> rows.add(PersonHours.of(sum)));
        return rows.stream()
                .filter(row -> unit == null || unit.equals(row.unitCode()))
                .sorted(Comparator.comparing(Place::of, ORDER))
                .toList();
    }

    /** Where a row stands in the list. */
    private record Place(String unit, UUID employeeId) {
        static Place of(PersonHours row) {
            return new Place(Objects.toString(row.unitCode(), ""), row.employeeId());
        }
    }
}
