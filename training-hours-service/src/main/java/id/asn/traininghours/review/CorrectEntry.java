package id.asn.traininghours.review;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.ledger.EntryKind;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.problem.ReviewProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Corrects what is credited: reversal and credit in one transaction, linked, whether or not it was ever in the queue. */
@ApplicationScoped
class CorrectEntry {

    private final Jdbi jdbi;
    private final ReviewItems items;
    private final JudgeDecisions judgeDecisions;
    private final CarryOutRulings carryOutRulings;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    CorrectEntry(
            Jdbi jdbi,
            ReviewItems items,
            JudgeDecisions judgeDecisions,
            CarryOutRulings carryOutRulings,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.jdbi = jdbi;
        this.items = items;
        this.judgeDecisions = judgeDecisions;
        this.carryOutRulings = carryOutRulings;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the decision with the new credit
     * @throws id.asn.chassis.web.ProblemException 403 for one's own, 404 outside the scope, 409 when it was taken back before,
     *     422 for what is no credit or by a rule
     */
    DecisionView correct(UUID entryId, EntryCorrectionRequest request) {
        Recording recording = Recording.now(caller.subject(), clock);
        Credit seen = find(entryId);
        caller.requireAgency(seen.agencyCode());
        if (seen.kind() != EntryKind.CREDIT) {
            throw Problem.of(ReviewProblem.NOT_CORRECTABLE, seen.kind());
        }
        items.openCredited(seen.completionId(), recording);
        JudgeDecisions.Bench bench = judgeDecisions.bench(List.of(seen.completionId()));
        ReviewItem item = bench.item(seen.completionId());
        UUID reversal = find(entryId).reversedByEntryId();
        if (reversal != null) {
            throw Problem.of(HoursProblem.ALREADY_REVERSED, reversal);
        }
        Ruling ruling = bench.corrected(item, ReviewAct.CORRECT, request.reason(), request.correction());
        Ruled ruled = Objects.requireNonNull(
                carryOutRulings.carryOut(List.of(ruling), recording).get(seen.completionId()));
        audit.record("ENTRY_CORRECTED", "ledger-entry", entryId.toString(), item.agencyCode(), Map.of());
        return DecisionView.of(ruled.decision());
    }

    private Credit find(UUID entryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.completion_id, e.kind, e.agency_code, r.entry_id as reversed_by_entry_id
                        from ledger_entry e left join ledger_entry r on r.reverses_entry_id = e.entry_id
                        where e.entry_id = :entryId
                        """)
                .bind("entryId", entryId)
                .mapTo(Credit.class)
                .findOne()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND)));
    }

    /** What correcting needs to know of an entry. */
    record Credit(
            UUID completionId,
            EntryKind kind,
            String agencyCode,
            @Nullable UUID reversedByEntryId) {}
}
