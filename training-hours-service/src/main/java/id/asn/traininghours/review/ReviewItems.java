package id.asn.traininghours.review;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and moves the items of the queue. */
@ApplicationScoped
public class ReviewItems {

    static final String ITEMS = """
            select i.completion_id, i.agency_code, i.employee_id, i.unit_code, i.provider_code, i.form_code, i.kind, i.state,
                   i.reason_codes, i.assigned_to, i.opened_at, i.changed_at, i.version, c.revision,
                   array(select c.received_by
                         union
                         select r.recorded_by from completion_revision r
                         where r.completion_id = c.completion_id and r.origin = 'SENDER')::text[] as senders
            from review_item i join completion c on c.completion_id = i.completion_id
            """;

    private final Jdbi jdbi;

    ReviewItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Map<UUID, ReviewItem> find(Collection<UUID> completionIds) {
        return read(completionIds, "");
    }

    /** Locked until the transaction ends; the people must be locked before. */
    public Map<UUID, ReviewItem> lock(Collection<UUID> completionIds) {
        return read(completionIds, "order by i.completion_id for no key update of i");
    }

    private Map<UUID, ReviewItem> read(Collection<UUID> completionIds, String how) {
        return jdbi.withHandle(handle -> handle.createQuery(ITEMS + "where i.completion_id = any(:ids) " + how)
                .bindArray("ids", UUID.class, completionIds.toArray())
                .mapTo(ReviewItem.class)
                .collect(toMap(ReviewItem::completionId, item -> item)));
    }

    /** Something credited without anybody having to look at it is about to be decided on all the same. */
    public void openCredited(UUID completionId, Recording recording) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into review_item
                            (completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind, state,
                             reason_codes, opened_at, changed_at, version)
                        select e.completion_id, e.agency_code, e.employee_id, e.unit_code, e.provider_code, e.form_code,
                               'CREDITED', 'SETTLED', '{}', :at, :at, 0
                        from ledger_entry e
                        where e.completion_id = :completionId and e.kind = 'CREDIT' and e.corrects_entry_id is null
                        on conflict (completion_id) do nothing
                        """)
                .bind("completionId", completionId)
                .bind("at", recording.at())
                .execute());
    }

    /** Each item as it is from now on, one version later. */
    void move(List<Moved> items, Recording recording) {
        if (items.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(items)
                .bind("completionId", Moved::completionId)
                .bind("kind", Moved::kind)
                .bind("state", Moved::state)
                .bind("formCode", Moved::formCode)
                .bind("reasonCodes", item -> String.join(",", item.reasonCodes()))
                .into(handle.createUpdate("""
                        update review_item i
                        set kind = n.kind, state = n.state, form_code = n.form_code,
                            reason_codes = string_to_array(n.reason_codes, ','), version = i.version + 1, changed_at = :at
                        from unnest(:completionId::uuid[], :kind::text[], :state::text[], :formCode::text[],
                                    :reasonCodes::text[])
                                 as n (completion_id, kind, state, form_code, reason_codes)
                        where i.completion_id = n.completion_id
                        """))
                .bind("at", recording.at())
                .execute());
    }

    void assign(UUID completionId, @Nullable String officer, Recording recording) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update review_item set assigned_to = :officer, version = version + 1, changed_at = :at
                        where completion_id = :completionId
                        """)
                .bind("completionId", completionId)
                .bind("officer", officer)
                .bind("at", recording.at())
                .execute());
    }

    /** What an item becomes. */
    record Moved(
            UUID completionId, ReviewKind kind, ReviewState state, String formCode, Collection<String> reasonCodes) {}
}
