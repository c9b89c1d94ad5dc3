package id.asn.standard.employee;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Hands out the people of an agency page by page, each page in its own transaction and in the audit trail. */
@ApplicationScoped
@UseCase
public class ExportEmployees {

    private final Jdbi jdbi;
    private final PlacementSpans placementSpans;
    private final StateSpans stateSpans;
    private final Audit audit;
    private final Caller caller;

    ExportEmployees(Jdbi jdbi, PlacementSpans placementSpans, StateSpans stateSpans, Audit audit, Caller caller) {
        this.jdbi = jdbi;
        this.placementSpans = placementSpans;
        this.stateSpans = stateSpans;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param after the last person of the page before */
    List<EmployeeView> page(String agencyCode, LocalDate asOf, Instant knownAt, @Nullable UUID after, int rows) {
        caller.requireAgency(agencyCode);
        List<EmployeeView> people =
                jdbi.withHandle(handle -> handle.createQuery(EmployeeQueries.select("""
                        s.agency_code = :agency and (cast(:after as uuid) is null or s.employee_id > :after)
                        """) + " order by e.id limit :rows")
                        .bind("agency", agencyCode)
                        .bind("asOf", asOf)
                        .bind("knownAt", knownAt)
                        .bind("after", after)
                        .bind("rows", rows)
                        .mapTo(EmployeeQueries.ViewRow.class)
                        .map(row -> row.view(asOf, stateSpans, placementSpans))
                        .list());
        audit.record("EMPLOYEES_EXPORTED", "agency", agencyCode, agencyCode, Map.of("people", people.size()));
        return people;
    }
}
