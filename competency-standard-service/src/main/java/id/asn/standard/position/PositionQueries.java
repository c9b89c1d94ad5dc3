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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads positions. */
@ApplicationScoped
@UseCase
public class PositionQueries {

    private static final String SELECT = """
            select p.id as position_id, p.agency_code, p.code as position_code, t.title, t.tier_code as tier, t.unit_code,
                   t.urusan_codes, t.reports_to as reports_to_position_id, above.code as reports_to_position_code,
                   t.job_class, t.effective_from, t.effective_to, p.version
            from position p
            join position_timeline_at(cast(:knownAt as timestamptz)) t on t.position_id = p.id and t.period @> :asOf
            left join position above on above.id = t.reports_to
            """;

    private static final int FETCHED = 500;

    private final Jdbi jdbi;
    private final Caller caller;

    PositionQueries(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    Page<PositionView> list(
            String agencyCode, PositionFilter filter, LocalDate asOf, Optional<Instant> knownAt, PageRequest page) {
        caller.requireAgency(agencyCode);
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        List<PositionView> rows =
                jdbi.withHandle(handle -> listing(handle, agencyCode, filter, asOf, knownAt, after, page.limit() + 1)
                        .mapTo(PositionView.class)
                        .list());
        return Page.of(rows, page.limit(), position -> Cursor.of(position.positionCode()));
    }

    /** All of them, one after another. */
    void each(
            String agencyCode,
            PositionFilter filter,
            LocalDate asOf,
            Optional<Instant> knownAt,
            Consumer<? super PositionView> consumer) {
        caller.requireAgency(agencyCode);
        jdbi.useHandle(handle -> listing(handle, agencyCode, filter, asOf, knownAt, "", null)
                .setFetchSize(FETCHED)
                .mapTo(PositionView.class)
                .forEach(consumer));
    }

    private static Query listing(
            Handle handle,
            String agencyCode,
            PositionFilter filter,
            LocalDate asOf,
            Optional<Instant> knownAt,
            String after,
            @Nullable Integer rows) {
        return handle.createQuery("""
                        with recursive asked (code) as (
                            select cast(:unit as text)
                            union
                            select u.code
                            from asked a
                            join org_unit u on u.agency_code = :agency and u.parent_code = a.code
                            where :subtree
                        )
                        """ + SELECT + """
                        where p.agency_code = :agency and p.code > :after
                          and (cast(:unit as text) is null or t.unit_code in (select code from asked))
                          and (cast(:tier as text) is null or t.tier_code = :tier)
                          and (cast(:tierGroup as text) is null
                               or t.tier_code in (select code from position_tier where tier_group = :tierGroup))
                          and (cast(:urusan as text) is null or :urusan = any(t.urusan_codes))
                          and (cast(:title as text) is null or strpos(lower(t.title), lower(:title)) > 0)
                        order by p.code
                        limit cast(:rows as int)
                        """)
                .bind("agency", agencyCode)
                .bind("unit", filter.unit)
                .bind("subtree", filter.subtree)
                .bind("tier", filter.tier)
                .bind("tierGroup", filter.tierGroup)
                .bind("urusan", filter.urusan)
                .bind("title", filter.title)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt.orElse(null))
                .bind("after", after)
                .bind("rows", rows);
    }

    /**
     * As known now.
     *
     * @throws ProblemException 404 when there is none on that date in the caller's agencies
     */
    public PositionView one(UUID positionId, LocalDate asOf) {
        return one(positionId, asOf, Optional.empty());
    }

    /** @throws ProblemException 404 when, as far as was known, there was none on that date in the caller's agencies */
    public PositionView one(UUID positionId, LocalDate asOf, Optional<Instant> knownAt) {
        PositionView found = jdbi.withHandle(handle -> handle.createQuery(SELECT + "where p.id = :id")
                        .bind("id", positionId)
                        .bind("asOf", asOf)
                        .bind("knownAt", knownAt.orElse(null))
                        .mapTo(PositionView.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(found.agencyCode());
        return found;
    }

    /** Everything ever recorded of the position, in the order of recording. */
    Page<PositionHistoryView> history(UUID positionId, PageRequest page) {
        caller.requireAgency(agencyOf(positionId));
        List<PositionHistoryView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id as entry_id, lower(s.effective) as effective_from, upper(s.effective) as effective_to,
                               lower(s.recorded) as recorded_from, upper(s.recorded) as recorded_to, s.title,
                               s.tier_code as tier, s.unit_code, s.urusan_codes,
                               s.reports_to as reports_to_position_id, s.job_class
                        from position_state s
                        where s.position_id = :id and not isempty(s.recorded)
                          and (cast(:after as uuid) is null or s.id > :after)
                        order by s.id
                        limit :rows
                        """)
                .bind("id", positionId)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(PositionHistoryView.class)
                .list());
        return Page.of(rows, page.limit(), entry -> Cursor.of(entry.entryId().toString()));
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

    private String agencyOf(UUID positionId) {
        return jdbi.withHandle(handle -> handle.createQuery("select agency_code from position where id = :id")
                        .bind("id", positionId)
                        .mapTo(String.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
