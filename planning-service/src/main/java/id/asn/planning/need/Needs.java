package id.asn.planning.need;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of needs. They name people, by opaque id, so every read leaves a trace. */
@ApplicationScoped
@UseCase
public class Needs {

    private static final String LIST = """
            select n.*, served.goals,
                   case when n.basis = 'COMPETENCY_GAP' and n.status = 'OPEN'
                        then open_collective_gap(n.agency_code, n.unit_code, n.competency_code) end as collective_gap_id
            from need n
            cross join lateral (select strategic_goals(n.agency_code, n.year, n.competency_code) as goals) served
            where n.agency_code = :agency
              and (cast(:unit as text) is null or n.unit_code = :unit)
              and (cast(:basis as text) is null or n.basis = :basis)
              and (cast(:year as integer) is null or n.year = :year)
              and (cast(:status as text) is null or n.status = :status)
              and (cast(:strategic as boolean) is null or (cardinality(served.goals) > 0) = :strategic)
              and n.need_id > :after
            order by n.need_id
            limit :limit
            """;

    private static final String ONE = """
            select n.*, strategic_goals(n.agency_code, n.year, n.competency_code) as goals,
                   case when n.basis = 'COMPETENCY_GAP' and n.status = 'OPEN'
                        then open_collective_gap(n.agency_code, n.unit_code, n.competency_code) end as collective_gap_id
            from need n
            where n.need_id = :id and (:everyAgency or n.agency_code = any (:agencies))
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final StrategicReferences references;
    private final Caller caller;
    private final Audit audit;

    Needs(Jdbi jdbi, StrategicReferences references, Caller caller, Audit audit) {
        this.jdbi = jdbi;
        this.references = references;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope */
    public Page<NeedView> list(NeedFilter filter, PageRequest page) {
        String agency = filter.agency;
        caller.requireAgency(agency);
        List<NeedRow> rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("agency", agency)
                .bind("unit", filter.unit)
                .bind("basis", filter.basis)
                .bind("year", filter.year)
                .bind("status", filter.status)
                .bind("strategic", filter.strategic)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("limit", page.limit() + 1)
                .mapTo(NeedRow.class)
                .list());
        Page<NeedRow> found =
                Page.of(rows, page.limit(), need -> Cursor.of(need.needId().toString()));
        audit.record(
                "NEEDS_READ",
                "agency",
                agency,
                agency,
                Map.of("needs", found.items().size()));
        return new Page<>(references.attach(found.items()), found.next());
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when there is no such need in the caller's scope */
    public NeedView one(UUID needId) {
        AgencyScope scope = caller.agencies();
        NeedRow need = jdbi.withHandle(handle -> handle.createQuery(ONE)
                        .bind("id", needId)
                        .bind("everyAgency", scope.isAll())
                        .bindArray("agencies", String.class, scope.codes())
                        .mapTo(NeedRow.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record("NEED_READ", "employee", need.employeeId().toString(), need.agencyCode(), Map.of());
        return references.attach(List.of(need)).getFirst();
    }
}
