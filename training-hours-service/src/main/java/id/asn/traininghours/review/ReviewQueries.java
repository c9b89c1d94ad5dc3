package id.asn.traininghours.review;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.completion.ReasonTexts;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what waits for a person to look at it, and what waits for the register. */
@ApplicationScoped
@UseCase
public class ReviewQueries {

    private final Jdbi jdbi;
    private final ReasonTexts texts;
    private final Caller caller;
    private final Audit audit;

    ReviewQueries(Jdbi jdbi, ReasonTexts texts, Caller caller, Audit audit) {
        this.jdbi = jdbi;
        this.texts = texts;
        this.caller = caller;
        this.audit = audit;
    }

    public Page<HeldView> held(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        audit.record("HELD_COMPLETIONS_READ", "agency", agencyCode, agencyCode, Map.of());
        List<Held> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select h.completion_id, h.employee_id, h.agency_code, c.provider_code, c.source_record_id,
                               c.form_code, c.title, c.start_date, c.end_date, c.converted_jp,
                               h.reasons::text as reasons, h.held_at
                        from held_completion h join completion c on c.completion_id = h.completion_id
                        where h.agency_code = :agency
                          and h.completion_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
                        order by h.completion_id
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(Held.class)
                .list());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.completionId().toString()))
                .map(this::view);
    }

    public WaitingView waiting() {
        caller.requireAllAgencies();
        List<WaitingView.ByProvider> byProvider = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select c.provider_code, count(*) as completions, min(w.waiting_since) as oldest
                        from waiting_completion w join completion c on c.completion_id = w.completion_id
                        group by c.provider_code
                        order by c.provider_code
                        """).mapTo(WaitingView.ByProvider.class).list());
        return new WaitingView(
                byProvider.stream()
                        .mapToLong(WaitingView.ByProvider::completions)
                        .sum(),
                byProvider.stream()
                        .map(WaitingView.ByProvider::oldest)
                        .min(Instant::compareTo)
                        .orElse(null),
                byProvider);
    }

    private HeldView view(Held row) {
        return new HeldView(
                row.completionId(),
                row.employeeId(),
                row.agencyCode(),
                row.providerCode(),
                row.sourceRecordId(),
                row.formCode(),
                row.title(),
                row.startDate(),
                row.endDate(),
                row.convertedJp(),
                texts.worded(texts.reasons(row.reasons())),
                row.heldAt());
    }

    /** A held completion as it is stored. */
    public record Held(
            UUID completionId,
            UUID employeeId,
            String agencyCode,
            String providerCode,
            String sourceRecordId,
            String formCode,
            String title,
            LocalDate startDate,
            LocalDate endDate,
            Jp convertedJp,
            String reasons,
            Instant heldAt) {}
}
