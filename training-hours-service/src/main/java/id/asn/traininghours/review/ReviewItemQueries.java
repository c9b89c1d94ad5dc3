package id.asn.traininghours.review;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the queue; whose hours are shown is audited. */
@ApplicationScoped
@UseCase
public class ReviewItemQueries {

    private static final String SHOWN = """
            select i.completion_id, i.employee_id, i.agency_code, i.unit_code, i.provider_code, c.source_record_id,
                   i.form_code, c.title, c.start_date, c.end_date, c.converted_jp, e.entry_id,
                   e.credited_jp + coalesce(given.jp, 0) as credited_jp, i.kind, i.state, i.reason_codes,
                   h.reasons::text as reasons, i.assigned_to, i.opened_at, i.changed_at, i.version, c.revision
            from review_item i
                 join completion_in_force c on c.completion_id = i.completion_id
                 left join held_completion h on h.completion_id = i.completion_id
                 left join ledger_entry e on e.completion_id = i.completion_id and e.kind = 'CREDIT'
                     and not exists (select from ledger_entry r where r.reverses_entry_id = e.entry_id)
                 left join lateral (select sum(a.credited_jp) as jp from ledger_entry a
                                    where a.adjusts_entry_id = e.entry_id) given on true
            """;

    private final Jdbi jdbi;
    private final ReviewDecisions decisions;
    private final ReviewViews views;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReviewItemQueries(
            Jdbi jdbi, ReviewDecisions decisions, ReviewViews views, Caller caller, Audit audit, Clock clock) {
        this.jdbi = jdbi;
        this.decisions = decisions;
        this.views = views;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The oldest first; an item keeps its place while others are decided. */
    public Page<ReviewItemView> page(ReviewFilter filter, PageRequest page) {
        caller.requireAgency(filter.agency);
        audit.record("REVIEW_ITEMS_READ", "agency", filter.agency, filter.agency, Map.of());
        List<ReviewItemRow> rows = jdbi.withHandle(handle -> handle.createQuery(SHOWN + """
                        where i.agency_code = :agency
                          and (i.state = :state or :state::text is null and i.state in ('OPEN', 'RETURNED'))
                          and i.kind = coalesce(:kind, i.kind)
                          and (:unit::text is null or i.unit_code = :unit)
                          and (:reason::text is null or :reason = any(i.reason_codes))
                          and i.provider_code = coalesce(:provider, i.provider_code)
                          and i.form_code = coalesce(:form, i.form_code)
                          and (:before::timestamptz is null or i.opened_at <= :before)
                          and (:assignedTo::text is null or i.assigned_to = :assignedTo)
                          and (:assigned::boolean is null or (i.assigned_to is not null) = :assigned)
                          and (i.opened_at, i.completion_id)
                              > (coalesce(:afterTime::timestamptz, '-infinity'),
                                 coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
                        order by i.opened_at, i.completion_id
                        limit :rows
                        """)
                .bind("agency", filter.agency)
                .bind("state", filter.state)
                .bind("kind", filter.kind)
                .bind("unit", filter.unit)
                .bind("reason", filter.reason)
                .bind("provider", filter.provider)
                .bind("form", filter.form)
                .bind("before", openedBefore(filter))
                .bind("assignedTo", filter.assignedTo)
                .bind("assigned", filter.unassigned == null ? null : !filter.unassigned)
                .bind(
                        "afterTime",
                        page.cursor().map(cursor -> instant(cursor.part(0))).orElse(null))
                .bind("afterId", page.cursor().map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(ReviewItemRow.class)
                .list());
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(
                                row.openedAt().toString(), row.completionId().toString()))
                .map(row -> views.of(row, null));
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the caller's agencies */
    public ReviewItemView one(UUID completionId) {
        ReviewItemRow row = jdbi.withHandle(handle -> handle.createQuery(SHOWN + "where i.completion_id = :id")
                .bind("id", completionId)
                .mapTo(ReviewItemRow.class)
                .findOne()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND)));
        caller.requireAgency(row.agencyCode());
        audit.record("REVIEW_ITEM_READ", "completion", completionId.toString(), row.agencyCode(), Map.of());
        return views.of(
                row, decisions.of(completionId).stream().map(DecisionView::of).toList());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private @Nullable Instant openedBefore(ReviewFilter filter) {
        return filter.olderThanDays == null ? null : clock.instant().minus(Duration.ofDays(filter.olderThanDays));
    }
}
