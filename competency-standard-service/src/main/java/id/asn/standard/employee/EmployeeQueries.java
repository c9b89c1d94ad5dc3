package id.asn.standard.employee;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the register; every read is in the audit trail (UU 27/2022). */
@ApplicationScoped
@UseCase
public class EmployeeQueries {

    private final Jdbi jdbi;
    private final PlacementSpans spans;
    private final Audit audit;
    private final Caller caller;

    EmployeeQueries(Jdbi jdbi, PlacementSpans spans, Audit audit, Caller caller) {
        this.jdbi = jdbi;
        this.spans = spans;
        this.audit = audit;
        this.caller = caller;
    }

    EmployeeView one(UUID employeeId, LocalDate asOf, Optional<Instant> knownAt) {
        EmployeeView view = jdbi.withHandle(handle -> handle.createQuery("""
                                select e.id, e.agency_code, e.external_ref, e.nip, e.name, e.employment_kind, e.status,
                                       lower(e.employed) as employed_from, upper(e.employed) as employed_to,
                                       lower(e.contract) as contract_from, upper(e.contract) as contract_to, e.version,
                                       %s as placements
                                from employee e
                                where e.id = :id
                                """.formatted(PlacementSpans.ON_DATE_AS_KNOWN))
                        .bind("id", employeeId)
                        .bind("asOf", asOf)
                        .bind("knownAt", knownAt.orElse(null))
                        .mapTo(ViewRow.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .view(asOf, spans);
        caller.requireAgency(view.agencyCode());
        audit.record("EMPLOYEE_READ", "employee", employeeId.toString(), view.agencyCode(), Map.of());
        return view;
    }

    Page<EmployeeSummary> list(String agencyCode, @Nullable String unitCode, LocalDate asOf, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<EmployeeSummary> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id as employee_id, e.external_ref, e.name, e.employment_kind, e.status, d.unit_code,
                               d.position_id, d.tier_code as tier
                        from employee e
                        left join lateral (
                            select t.unit_code, t.tier_code, t.position_id
                            from placement p
                            join position_timeline t on t.position_id = p.position_id and t.period @> :asOf
                            where p.employee_id = e.id and p.kind = 'DEFINITIVE' and upper_inf(p.recorded)
                              and p.effective @> :asOf) d on true
                        where e.agency_code = :agency and (cast(:unit as text) is null or d.unit_code = :unit)
                          and (cast(:after as uuid) is null or e.id > :after)
                        order by e.id
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("unit", unitCode)
                .bind("asOf", asOf)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(EmployeeSummary.class)
                .list());
        Page<EmployeeSummary> found = Page.of(
                rows, page.limit(), employee -> Cursor.of(employee.employeeId().toString()));
        audit.record(
                "EMPLOYEES_LISTED",
                "agency",
                agencyCode,
                agencyCode,
                Map.of("people", found.items().size()));
        return found;
    }

    LookupView lookup(List<String> nips) {
        AgencyScope scope = caller.agencies();
        Map<String, UUID> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select nip, employee_id
                        from employee_identity
                        where nip = any(:nips) and (:all or agency_code = any(:codes))
                        """)
                .bindArray("nips", String.class, nips)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, List.copyOf(scope.codes()))
                .reduceRows(new HashMap<>(), (holders, row) -> {
                    holders.put(row.getColumn("nip", String.class), row.getColumn("employee_id", UUID.class));
                    return holders;
                }));
        audit.record(
                "EMPLOYEES_LOOKED_UP",
                "caller",
                caller.subject(),
                null,
                Map.of("asked", nips.size(), "employees", Set.copyOf(found.values())));
        return LookupView.of(nips, found);
    }

    /** A row of the query, its placements still JSON. */
    record ViewRow(
            UUID id,
            String agencyCode,
            String externalRef,
            String nip,
            String name,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String placements,
            long version) {

        EmployeeView view(LocalDate asOf, PlacementSpans spans) {
            List<PlacementSpan> held = spans.parse(placements);
            String unit = held.stream()
                    .filter(placement -> placement.kind() == PlacementKind.DEFINITIVE)
                    .map(PlacementSpan::unitCode)
                    .findFirst()
                    .orElse(null);
            return new EmployeeView(
                    id,
                    agencyCode,
                    externalRef,
                    nip,
                    name,
                    employmentKind,
                    status,
                    employedFrom,
                    employedTo,
                    contractFrom,
                    contractTo,
                    asOf,
                    unit,
                    held,
                    version);
        }
    }
}
