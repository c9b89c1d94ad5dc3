package id.asn.standard.position;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads positions. */
@ApplicationScoped
@UseCase
public class PositionQueries {

    private static final String SELECT = """
            select p.id as position_id, p.agency_code, p.code as position_code, t.title, t.tier_code as tier, t.unit_code,
                   t.urusan_codes, t.reports_to as reports_to_position_id, above.code as reports_to_position_code,
                   t.job_class, t.effective_from, p.version
            from position p
            join position_timeline t on t.position_id = p.id and t.period @> :asOf
            left join position above on above.id = t.reports_to
            """;

    private final Jdbi jdbi;
    private final Caller caller;

    PositionQueries(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    Page<PositionView> list(String agencyCode, @Nullable String unitCode, LocalDate asOf, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<PositionView> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where p.agency_code = :agency and (cast(:unit as text) is null or t.unit_code = :unit)
                          and p.code > :after
                        order by p.code
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("unit", unitCode)
                .bind("asOf", asOf)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(PositionView.class)
                .list());
        return Page.of(rows, page.limit(), position -> Cursor.of(position.positionCode()));
    }

    /** @throws ProblemException 404 when there is none in the caller's agencies */
    public PositionView one(UUID positionId, LocalDate asOf) {
        PositionView found = jdbi.withHandle(handle -> handle.createQuery(SELECT + "where p.id = :id")
                        .bind("id", positionId)
                        .bind("asOf", asOf)
                        .mapTo(PositionView.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(found.agencyCode());
        return found;
    }

    /** Ids of the agency's positions, by code. */
    public Map<String, UUID> idsByCode(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("select code, id from position where agency_code = :agency")
                .bind("agency", agencyCode)
                .reduceRows(new HashMap<>(), (ids, row) -> {
                    ids.put(row.getColumn("code", String.class), row.getColumn("id", UUID.class));
                    return ids;
                }));
    }
}
