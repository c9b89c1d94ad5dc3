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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the register; every read is in the audit trail (UU 27/2022). */
@ApplicationScoped
@UseCase
public class EmployeeQueries {

    private final Jdbi jdbi;
    private final PlacementSpans placementSpans;
    private final StateSpans stateSpans;
    private final Audit audit;
    private final Caller caller;

    EmployeeQueries(Jdbi jdbi, PlacementSpans placementSpans, StateSpans stateSpans, Audit audit, Caller caller) {
        this.jdbi = jdbi;
        this.placementSpans = placementSpans;
        this.stateSpans = stateSpans;
        this.audit = audit;
        this.caller = caller;
    }

    /** People as of {@code :asOf} as known at {@code :knownAt}, as {@link ViewRow}; {@code s} is the state of that date. */
    static String select(String condition) {
        return """
                select e.*, %s as states, %s as placements
                from (select s.employee_id as id, s.agency_code, s.external_ref, s.nip, s.name, s.employment_kind, s.status,
                             lower(s.employed) as employed_from, upper(s.employed) as employed_to,
                             lower(s.contract) as contract_from, upper(s.contract) as contract_to,
                             (select max(c.version) from employee_change c where c.employee_id = s.employee_id) as version
                      from employee_state s
                      where %s and s.effective @> :asOf and %s) e
                """.formatted(StateSpans.AS_KNOWN, PlacementSpans.ON_DATE_AS_KNOWN, condition, AsKnown.of("s"));
    }

    /** The person as of the date, as known then; 404 also when the person was of another agency, or not known. */
    EmployeeView one(UUID employeeId, LocalDate asOf, Optional<Instant> knownAt) {
        EmployeeView view = jdbi.withHandle(handle -> handle.createQuery(select("s.employee_id = :id"))
                        .bind("id", employeeId)
                        .bind("asOf", asOf)
                        .bind("knownAt", knownAt.orElse(null))
                        .mapTo(ViewRow.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .view(asOf, stateSpans, placementSpans);
        caller.requireAgency(view.agencyCode());
        audit.record("EMPLOYEE_READ", "employee", employeeId.toString(), view.agencyCode(), Map.of());
        return view;
    }

    Page<EmployeeSummary> list(
            String agencyCode, @Nullable String unitCode, LocalDate asOf, Optional<Instant> knownAt, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<EmployeeSummary> rows = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select s.employee_id, s.external_ref, s.name, s.employment_kind, s.status, d.unit_code,
                               d.position_id, d.tier_code as tier
                        from employee_state s
                        left join lateral (
                            select t.unit_code, t.tier_code, t.position_id
                            from placement p
                            join %s and t.period @> :asOf
                            where p.employee_id = s.employee_id and p.kind = 'DEFINITIVE' and p.effective @> :asOf
                              and %s) d on true
                        where s.agency_code = :agency and s.effective @> :asOf and %s
                          and (cast(:unit as text) is null or d.unit_code = :unit)
                          and (cast(:after as uuid) is null or s.employee_id > :after)
                        order by s.employee_id
                        limit :rows
                        """.formatted(PlacementSpans.POSITION_AS_KNOWN, AsKnown.of("p"), AsKnown.of("s")))
                .bind("agency", agencyCode)
                .bind("unit", unitCode)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt.orElse(null))
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

    /** Old NIPs find their person too, with the time they held. */
    LookupView lookup(List<String> nips) {
        AgencyScope scope = caller.agencies();
        Map<String, LookupView.Item> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select i.nip, i.employee_id, t.held_from as "from", t.held_to as "to",
                               case when t.states = 0 then true end as corrected
                        from employee_identity i
                        cross join lateral (
                            select count(*) as states, lower(range_merge(range_agg(s.effective))) as held_from,
                                   upper(range_merge(range_agg(s.effective))) as held_to
                            from employee_state s
                            where s.employee_id = i.employee_id and s.nip = i.nip and upper_inf(s.recorded)) t
                        where i.nip = any(:nips) and (:all or i.agency_code = any(:codes))
                        """)
                .bindArray("nips", String.class, nips)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, List.copyOf(scope.codes()))
                .mapTo(LookupView.Item.class)
                .collectToMap(LookupView.Item::nip, Function.identity()));
        audit.record(
                "EMPLOYEES_LOOKED_UP",
                "caller",
                caller.subject(),
                null,
                Map.of(
                        "asked",
                        nips.size(),
                        "employees",
                        found.values().stream().map(LookupView.Item::employeeId).collect(Collectors.toSet())));
        return LookupView.of(nips, found);
    }

    /** A row of the query, its placements still JSON. */
    record ViewRow(
            UUID id,
            String agencyCode,
            String externalRef,
            @Nullable String nip,
            @Nullable String name,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String states,
            String placements,
            long version) {

        EmployeeView view(LocalDate asOf, StateSpans stateSpans, PlacementSpans placementSpans) {
            List<PlacementSpan> held = placementSpans.parse(placements);
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
                    stateSpans.identifiers(states),
                    stateSpans.employments(states),
                    version);
        }
    }
}
