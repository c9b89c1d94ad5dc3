package id.asn.standard.skj;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.StandardProblem;
import id.asn.standard.position.PositionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads standards. */
@ApplicationScoped
@UseCase
public class StandardQueries {

    private final StandardRepository standards;
    private final InForceTimeline timeline;
    private final PositionQueries positions;
    private final Jdbi jdbi;
    private final Caller caller;

    StandardQueries(
            StandardRepository standards,
            InForceTimeline timeline,
            PositionQueries positions,
            Jdbi jdbi,
            Caller caller) {
        this.standards = standards;
        this.timeline = timeline;
        this.positions = positions;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    StandardView one(UUID id) {
        StandardView view = standards
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .view();
        caller.requireAgency(view.agencyCode());
        return view;
    }

    /** @throws ProblemException 404 when there is no such position or no standard in force then */
    InForceView inForce(UUID positionId, LocalDate asOf, Optional<Instant> knownAt) {
        positions.one(positionId, asOf, knownAt);
        InForce found = timeline.find(positionId, asOf, knownAt.orElse(null))
                .orElseThrow(() -> Problem.of(StandardProblem.NO_STANDARD_IN_FORCE, asOf));
        return new InForceView(
                asOf, knownAt.orElse(null), found.effectiveFrom(), found.effectiveTo(), one(found.standardId()));
    }

    Page<StandardSummary> list(String agencyCode, @Nullable StandardStatus status, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<StandardSummary> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select id as standard_id, position_id, agency_code, status, decree_number, effective_from,
                               effective_to, version
                        from position_standard
                        where agency_code = :agency and (cast(:status as text) is null or status = :status)
                          and (cast(:after as uuid) is null or id > :after)
                        order by id
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("status", status)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(StandardSummary.class)
                .list());
        return Page.of(
                rows, page.limit(), standard -> Cursor.of(standard.standardId().toString()));
    }
}
