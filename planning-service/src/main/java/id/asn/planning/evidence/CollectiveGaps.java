package id.asn.planning.evidence;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads collective gaps as assessment-service last told them. */
@ApplicationScoped
@UseCase
public class CollectiveGaps {

    private static final String LIST = """
            select c.*,
                   (select count(distinct n.employee_id)
                    from need n
                    where n.agency_code = c.agency_code and n.unit_code = c.unit_code
                      and n.competency_code = c.competency_code and n.basis = 'COMPETENCY_GAP'
                      and n.status = 'OPEN') as open_needs
            from collective_gap c
            where c.agency_code = :agency
              and (cast(:unit as text) is null or c.unit_code = :unit)
              and (cast(:state as text) is null or c.state = :state)
              and c.collective_gap_id > :after
            order by c.collective_gap_id
            limit :limit
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final Caller caller;

    CollectiveGaps(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope */
    public Page<CollectiveGapView> list(
            String agency, @Nullable String unit, @Nullable CollectiveGapState state, PageRequest page) {
        caller.requireAgency(agency);
        List<CollectiveGapView> rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("agency", agency)
                .bind("unit", unit)
                .bind("state", state)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("limit", page.limit() + 1)
                .mapTo(CollectiveGapView.class)
                .list());
        return Page.of(
                rows, page.limit(), gap -> Cursor.of(gap.collectiveGapId().toString()));
    }
}
