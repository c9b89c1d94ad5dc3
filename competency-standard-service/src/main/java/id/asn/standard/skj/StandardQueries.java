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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads standards. */
@ApplicationScoped
@UseCase
public class StandardQueries {

    private static final String KNOWN_NOW = "join position_standard k on k.id = s.id\n";

    private static final String KNOWN_THEN = """
            join lateral (
                select t.status, t.decree_number, t.effective_from, t.effective_to, t.version
                from standard_transition t
                where t.standard_id = s.id and t.recorded_at <= :knownAt
                order by t.version desc
                limit 1) k on true
            """;

    private static final int FETCHED = 500;

    private final StandardRepository standards;
    private final StandardTransitions transitions;
    private final InForceHistory history;
    private final PositionQueries positions;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Clock clock;

    StandardQueries(
            StandardRepository standards,
            StandardTransitions transitions,
            InForceHistory history,
            PositionQueries positions,
            Jdbi jdbi,
            Caller caller,
            Clock clock) {
        this.standards = standards;
        this.transitions = transitions;
        this.history = history;
        this.positions = positions;
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when there is none in the caller's agencies */
    public StandardView one(UUID id) {
        StandardView view = standards
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .view();
        caller.requireAgency(view.agencyCode());
        return view;
    }

    /** @throws ProblemException 404 when there is none in the caller's agencies, or was none then */
    StandardView one(UUID id, Optional<Instant> knownAt) {
        if (knownAt.isEmpty()) {
            return one(id);
        }
        StandardView view = transitions.knownAt(id, knownAt.get()).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(view.agencyCode());
        return view;
    }

    /** @throws ProblemException 404 when there is no such position or no standard in force then */
    InForceView inForce(UUID positionId, LocalDate asOf, Optional<Instant> knownAt) {
        positions.one(positionId, asOf, knownAt);
        InForce found = history.find(positionId, asOf, knownAt.orElse(null))
                .orElseThrow(() -> Problem.of(StandardProblem.NO_STANDARD_IN_FORCE, asOf));
        return new InForceView(
                asOf,
                knownAt.orElse(null),
                found.effectiveFrom(),
                found.effectiveTo(),
                one(found.standardId(), knownAt));
    }

    /** @throws ProblemException 404 when there is no such position */
    Page<StandardPeriodView> periods(
            UUID positionId, Optional<LocalDate> asOf, Optional<Instant> knownAt, PageRequest page) {
        positions.one(positionId, asOf.orElseGet(() -> LocalDate.now(clock)), knownAt);
        return history.of(positionId, asOf.orElse(null), knownAt.orElse(null), page);
    }

    /** With an instant, what each standard was as known then; with a date, only what is in force on it. */
    Page<StandardSummary> list(
            StandardFilter filter, Optional<LocalDate> asOf, Optional<Instant> knownAt, PageRequest page) {
        caller.requireAgency(filter.agency());
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        List<StandardSummary> rows =
                jdbi.withHandle(handle -> listing(handle, filter, asOf, knownAt, after, page.limit() + 1)
                        .mapTo(StandardSummary.class)
                        .list());
        return Page.of(
                rows, page.limit(), standard -> Cursor.of(standard.standardId().toString()));
    }

    /** All of them, one after another. */
    void each(
            StandardFilter filter,
            Optional<LocalDate> asOf,
            Optional<Instant> knownAt,
            Consumer<? super StandardSummary> consumer) {
        caller.requireAgency(filter.agency());
        jdbi.useHandle(handle -> listing(handle, filter, asOf, knownAt, null, null)
                .setFetchSize(FETCHED)
                .mapTo(StandardSummary.class)
                .forEach(consumer));
    }

    private static Query listing(
            Handle handle,
            StandardFilter filter,
            Optional<LocalDate> asOf,
            Optional<Instant> knownAt,
            @Nullable UUID after,
            @Nullable Integer rows) {
        return handle.createQuery("""
                        select s.id as standard_id, s.position_id, p.code as position_code, s.agency_code, k.status, k.decree_number,
                               k.effective_from, k.effective_to, s.corrects, k.version
                        from position_standard s
                        join position p on p.id = s.position_id
                        """ + (knownAt.isPresent() ? KNOWN_THEN : KNOWN_NOW) + """
                        where s.agency_code = :agency and (cast(:status as text) is null or k.status = :status)
                          and (cast(:position as uuid) is null or s.position_id = :position)
                          and (cast(:after as uuid) is null or s.id > :after)
                          and (cast(:asOf as date) is null or exists (
                               select from standard_in_force f
                               where f.standard_id = s.id and f.effective @> cast(:asOf as date)
                                 and case when cast(:knownAt as timestamptz) is null then upper_inf(f.recorded)
                                          else f.recorded @> cast(:knownAt as timestamptz) end))
                        order by s.id
                        limit cast(:rows as int)
                        """)
                .bind("agency", filter.agency())
                .bind("status", filter.status)
                .bind("position", filter.position)
                .bind("asOf", asOf.orElse(null))
                .bind("knownAt", knownAt.orElse(null))
                .bind("after", after)
                .bind("rows", rows);
    }
}
