package id.asn.traininghours.ledger;

import id.asn.chassis.persistence.Ids;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.Placement;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts into the officers' queue what is held and what is credited unverified; verified hours cost nothing here. */
@ApplicationScoped
class ReviewQueue {

    private final Jdbi jdbi;

    ReviewQueue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens an item for each that needs one; an item that is there already is the business of who decides on it. */
    void open(List<Candidate> candidates, Map<UUID, Decision> decisions, Recording recording) {
        List<Item> items = candidates.stream()
                .flatMap(candidate -> item(candidate, Objects.requireNonNull(decisions.get(candidate.completionId()))))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(items)
                .bind("completionId", item -> item.candidate().completionId())
                .bind("agencyCode", item -> item.candidate().employee().agencyCode())
                .bind("employeeId", item -> item.candidate().employee().employeeId())
                .bind("unitCode", Item::unitCode)
                .bind("providerCode", item -> item.candidate().claim().source().providerCode())
                .bind("formCode", item -> item.candidate().claim().formCode())
                .bind("kind", Item::kind)
                .bind("reasonCodes", item -> String.join(",", item.reasonCodes()))
                .into(handle.createUpdate("""
                        insert into review_item
                            (completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind, state,
                             reason_codes, opened_at, changed_at, version)
                        select completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind, 'OPEN',
                               string_to_array(reason_codes, ','), :at, :at, 1
                        from unnest(:completionId::uuid[], :agencyCode::text[], :employeeId::uuid[], :unitCode::text[],
                                    :providerCode::text[], :formCode::text[], :kind::text[], :reasonCodes::text[])
                                 as new (completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind,
                                         reason_codes)
                        on conflict (completion_id) do nothing
                        """))
                .bind("at", recording.at())
                .execute());
    }

    /** The credit was taken back outside the queue: nothing is left to decide, and the history says so. */
    void reversed(UUID completionId, UUID creditEntryId, String explanation, Recording recording) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with closed as (
                            update review_item set state = 'REVERSED', version = version + 1, changed_at = :at
                            where completion_id = :completionId
                            returning completion_id, version, agency_code)
                        insert into review_decision
                            (decision_id, completion_id, version, agency_code, verdict, state, reason, reversed_entry_id,
                             revision, decided_by, decided_at)
                        select :decisionId, i.completion_id, i.version, i.agency_code, 'REVERSE', 'REVERSED', :reason,
                               :entryId, c.revision, :by, :at
                        from closed i join completion c using (completion_id)
                        """)
                .bind("completionId", completionId)
                .bind("decisionId", Ids.next())
                .bind("reason", explanation)
                .bind("entryId", creditEntryId)
                .bind("by", recording.by())
                .bind("at", recording.at())
                .execute());
    }

    private static Stream<Item> item(Candidate candidate, Decision decision) {
        return switch (decision) {
            case Decision.Held held ->
                Stream.of(new Item(
                        candidate,
                        "HELD",
                        held.reasons().stream()
                                .map(ReviewQueue::code)
                                .distinct()
                                .toList()));
            case Decision.Credited(LedgerEntry entry) ->
                entry.activity().verification() == Verification.VERIFIED
                        ? Stream.empty()
                        : Stream.of(new Item(
                                candidate,
                                "UNVERIFIED",
                                entry.reasons().stream()
                                        .filter(Reason::isFlag)
                                        .map(ReviewQueue::code)
                                        .distinct()
                                        .toList()));
        };
    }

    private static String code(Reason reason) {
        return reason.code().code();
    }

    private record Item(Candidate candidate, String kind, List<String> reasonCodes) {
        @Nullable String unitCode() {
            return candidate
                    .employee()
                    .definitivePlacementOn(candidate.claim().end())
                    .map(Placement::unitCode)
                    .orElse(null);
        }
    }
}
