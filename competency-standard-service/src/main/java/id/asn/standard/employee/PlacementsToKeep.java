package id.asn.standard.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is known of people's placements, in the words of a request: for a sender who says nothing about them. */
@ApplicationScoped
class PlacementsToKeep {

    private final Jdbi jdbi;

    PlacementsToKeep(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By the portal's key; those who have none are absent. */
    Map<String, List<PlacementRequest>> of(String agencyCode, List<String> externalRefs) {
        Map<String, List<PlacementRequest>> known = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select e.external_ref, p.code as position_code, l.kind, lower(l.effective) as effective_from,
                               upper(l.effective) as effective_to
                        from employee e
                        join placement l on l.employee_id = e.id and upper_inf(l.recorded) and l.agency_code = e.agency_code
                        join position p on p.id = l.position_id
                        where e.agency_code = :agency and e.external_ref = any(:refs)
                        order by l.effective
                        """)
                .bind("agency", agencyCode)
                .bindArray("refs", String.class, externalRefs)
                .mapTo(Kept.class)
                .forEach(row -> known.computeIfAbsent(row.externalRef(), ref -> new ArrayList<>())
                        .add(new PlacementRequest(
                                row.positionCode(), row.kind(), row.effectiveFrom(), row.effectiveTo()))));
        return known;
    }

    /** A row of the query. */
    record Kept(
            String externalRef,
            String positionCode,
            PlacementKind kind,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}
}
