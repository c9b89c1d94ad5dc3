package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads collective gaps; no persons in it. */
@ApplicationScoped
@UseCase
public class CollectiveGapReads {

    private final Jdbi jdbi;
    private final Caller caller;

    CollectiveGapReads(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /**
     * Those of an agency, the latest opened first.
     *
     * @throws id.asn.chassis.web.ProblemException 404 when the agency is not the caller's
     */
    public Page<CollectiveGapView> ofAgency(
            String agencyCode, CollectiveGap.@Nullable State state, @Nullable Purpose purpose, PageRequest page) {
        caller.requireAgency(agencyCode);
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return Page.of(
                        jdbi.withHandle(handle -> handle.createQuery("""
                                select g.collective_gap_id, g.agency_code, g.unit_code, g.competency_code, c.name,
                                       c.competency_group, g.purpose, g.state, g.people, g.rated, g.below, g.sum_gap,
                                       g.policy_code, g.policy_version, g.as_of, g.opened_at, g.closed_at, g.version
                                  from collective_gap g
                                  left join competency c on c.competency_code = g.competency_code
                                 where g.agency_code = :agency and g.collective_gap_id < :before
                                   and (:state::text is null or g.state = :state)
                                   and (:purpose::text is null or g.purpose = :purpose)
                                 order by g.collective_gap_id desc
                                 limit :limit""")
                                .bind("agency", agencyCode)
                                .bind("before", before)
                                .bind("state", state)
                                .bind("purpose", purpose)
                                .bind("limit", page.limit() + 1)
                                .mapTo(CollectiveGapView.Row.class)
                                .list()),
                        page.limit(),
                        row -> Cursor.of(row.collectiveGapId().toString()))
                .map(CollectiveGapView::of);
    }
}
