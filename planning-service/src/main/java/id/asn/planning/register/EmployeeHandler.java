package id.asn.planning.register;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the people and where they are placed; a newer state replaces all placements at once. */
@ApplicationScoped
class EmployeeHandler implements EventHandler {

    private static final String UPSERT_EMPLOYEE = """
            insert into employee (employee_id, agency_code, employment_kind, status, employed_from, employed_to, version)
            values (:employeeId, :agencyCode, :employmentKind, :status, :employedFrom, :employedTo, :version)
            on conflict (employee_id) do update
            set agency_code = excluded.agency_code, employment_kind = excluded.employment_kind,
                status = excluded.status, employed_from = excluded.employed_from,
                employed_to = excluded.employed_to, version = excluded.version
            where excluded.version > employee.version
            """;

    private static final String FORGET_PLACEMENTS = """
            delete from placement p
            using employee e
            where p.employee_id = :employeeId and e.employee_id = p.employee_id and e.version = :version
            """;

    private static final String INSERT_PLACEMENT = """
            insert into placement
                (employee_id, agency_code, position_id, unit_code, tier, kind, placed_from, placed_to)
            select e.employee_id, :agencyCode, :positionId, :unitCode, :tier, :kind, cast(:from as date),
                   cast(:to as date)
            from employee e
            where e.employee_id = :employeeId and e.version = :version
            """;

    private final Projection projection;

    EmployeeHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("employee.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        List<EmployeeChanged> people =
                projection.newest(events, EmployeeChanged.class, EmployeeChanged::employeeId, EmployeeChanged::version);
        projection.store(UPSERT_EMPLOYEE, people);
        projection.store(FORGET_PLACEMENTS, people);
        projection.store(
                INSERT_PLACEMENT,
                people.stream()
                        .flatMap(person -> person.placementRows().stream())
                        .toList());
    }
}
