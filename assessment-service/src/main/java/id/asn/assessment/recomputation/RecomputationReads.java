package id.asn.assessment.recomputation;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads recomputations and their progress; no persons in it. */
@ApplicationScoped
@UseCase
public class RecomputationReads {

    private static final String COLUMNS = """
            select r.recomputation_id, r.agency_code, r.cause, r.total, r.done, r.changed,
                   (100::bigint * r.done / r.total)::int as percent,
                   (select coalesce(max(c.attempts), 0) from recomputation_chunk c
                     where c.recomputation_id = r.recomputation_id) as failed_attempts,
                   r.requested_at, r.started_at, r.finished_at
              from recomputation r
            """;

    private final Jdbi jdbi;
    private final Caller caller;

    RecomputationReads(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public RecomputationView byId(UUID recomputationId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where r.recomputation_id = :id")
                        .bind("id", recomputationId)
                        .mapTo(RecomputationView.class)
                        .findOne())
                .filter(found -> caller.agencies().covers(found.agencyCode()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** Those of an agency, the latest first. */
    public Page<RecomputationView> ofAgency(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        List<RecomputationView> rows = jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                         where r.agency_code = :agency and r.recomputation_id < :before
                         order by r.recomputation_id desc limit :limit""")
                .bind("agency", agencyCode)
                .bind("before", before)
                .bind("limit", page.limit() + 1)
                .mapTo(RecomputationView.class)
                .list());
        return Page.of(
                rows, page.limit(), row -> Cursor.of(row.recomputationId().toString()));
    }

    /** How many people of the agency are still to be matched anew. */
    public int outstanding(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(sum(total - done), 0)::int from recomputation
                         where agency_code = :agency and finished_at is null""")
                .bind("agency", agencyCode)
                .mapTo(Integer.class)
                .one());
    }
}
