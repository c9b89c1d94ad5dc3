package id.asn.traininghours.review;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.persistence.Ids;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.CreditAnew;
import id.asn.traininghours.ledger.CreditAnew.Renewal;
import id.asn.traininghours.ledger.CreditAnew.Renewed;
import id.asn.traininghours.ledger.Decision;
import id.asn.traininghours.ledger.LedgerEntry;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries out what was decided, many at once with the same few statements; people and items must be locked. */
@ApplicationScoped
public class CarryOutRulings {

    private final CreditAnew creditAnew;
    private final Revisions revisions;
    private final ReviewItems items;
    private final ReviewDecisions decisions;
    private final TellOfRulings tellOfRulings;

    CarryOutRulings(
            CreditAnew creditAnew,
            Revisions revisions,
            ReviewItems items,
            ReviewDecisions decisions,
            TellOfRulings tellOfRulings) {
        this.creditAnew = creditAnew;
        this.revisions = revisions;
        this.items = items;
        this.decisions = decisions;
        this.tellOfRulings = tellOfRulings;
    }

    /** @return what became of each, by completion */
    public Map<UUID, Ruled> carryOut(List<Ruling> rulings, Recording recording) {
        revisions.add(
                rulings.stream()
                        .filter(Ruling::revised)
                        .map(CarryOutRulings::revision)
                        .toList(),
                recording);
        Map<UUID, Renewed> renewed = creditAnew.credit(
                rulings.stream()
                        .filter(Ruling::credits)
                        .map(CarryOutRulings::renewal)
                        .toList(),
                recording);
        Map<UUID, UUID> withdrawn = withdraw(rulings, recording);
        List<ReviewItems.Moved> moved = new ArrayList<>();
        Map<UUID, Ruled> ruled = rulings.stream()
                .collect(toMap(ruling -> ruling.item().completionId(), ruling -> {
                    UUID id = ruling.item().completionId();
                    Renewed one = renewed.get(id);
                    ReviewItems.Moved after = after(ruling, one == null ? null : one.decision());
                    moved.add(after);
                    return new Ruled(
                            decision(
                                    ruling,
                                    after.state(),
                                    one,
                                    one == null ? withdrawn.get(id) : one.reversedEntryId(),
                                    recording),
                            one == null ? null : one.decision());
                }));
        items.move(moved, recording);
        decisions.append(ruled.values().stream().map(Ruled::decision).toList());
        tellOfRulings.tell(rulings, ruled);
        return ruled;
    }

    private Map<UUID, UUID> withdraw(List<Ruling> rulings, Recording recording) {
        List<Ruling> rejected = rulings.stream().filter(Ruling::withdraws).toList();
        Map<UUID, KnownEmployee> people = rejected.stream()
                .map(Ruling::employee)
                .collect(toMap(KnownEmployee::employeeId, employee -> employee, (one, other) -> one));
        return creditAnew.withdraw(
                rejected.stream().collect(toMap(ruling -> ruling.item().completionId(), Ruling::explanation)),
                people,
                recording);
    }

    private static Revisions.Revision revision(Ruling ruling) {
        String sent = ruling.content();
        return new Revisions.Revision(
                ruling.item().completionId(),
                ruling.revisionAfter(),
                sent == null ? Revisions.Origin.OFFICER : Revisions.Origin.SENDER,
                ruling.item().agencyCode(),
                sent == null ? ruling.claim().digest() : sent,
                ruling.claim(),
                Objects.requireNonNull(ruling.assessment()));
    }

    private static Renewal renewal(Ruling ruling) {
        return new Renewal(
                ruling.item().completionId(),
                ruling.claim(),
                ruling.assessment(),
                ruling.employee(),
                ruling.clearance(),
                ruling.explanation());
    }

    private static ReviewItems.Moved after(Ruling ruling, @Nullable Decision decision) {
        ReviewItem item = ruling.item();
        String form = ruling.claim().formCode();
        return switch (ruling.act()) {
            case REJECT -> moved(item, item.kind(), ReviewState.REJECTED, form);
            case RETURN -> moved(item, item.kind(), ReviewState.RETURNED, form);
            case REVERSE -> moved(item, item.kind(), ReviewState.REVERSED, form);
            case APPROVE, CORRECT, RESUBMIT, REINSTATE ->
                switch (Objects.requireNonNull(decision)) {
                    case Decision.Held held -> heldAgain(ruling, held.reasons());
                    case Decision.Credited(LedgerEntry entry) -> credited(ruling, entry);
                };
        };
    }

    /** Reasons that nobody has looked at yet: it stays in the queue, and the next approval covers them too. */
    private static ReviewItems.Moved heldAgain(Ruling ruling, List<Reason> reasons) {
        Set<String> codes = new TreeSet<>();
        if (ruling.act() == ReviewAct.APPROVE) {
            codes.addAll(ruling.item().reasonCodes());
        }
        reasons.forEach(reason -> codes.add(reason.code().code()));
        return new ReviewItems.Moved(
                ruling.item().completionId(),
                ReviewKind.HELD,
                ReviewState.OPEN,
                ruling.claim().formCode(),
                codes);
    }

    private static ReviewItems.Moved credited(Ruling ruling, LedgerEntry entry) {
        ReviewItem item = ruling.item();
        String form = ruling.claim().formCode();
        if (entry.activity().verification() == Verification.UNVERIFIED) {
            return new ReviewItems.Moved(
                    item.completionId(), ReviewKind.UNVERIFIED, ReviewState.OPEN, form, flags(entry));
        }
        ReviewState state = switch (ruling.act()) {
            case CORRECT -> ReviewState.CORRECTED;
            case RESUBMIT -> ReviewState.SETTLED;
            case APPROVE, REINSTATE, REJECT, RETURN, REVERSE -> ReviewState.APPROVED;
        };
        return moved(item, item.kind(), state, form);
    }

    private static Set<String> flags(LedgerEntry entry) {
        Set<String> codes = new TreeSet<>();
        entry.reasons().stream()
                .filter(Reason::isFlag)
                .forEach(reason -> codes.add(reason.code().code()));
        return codes;
    }

    private static ReviewItems.Moved moved(ReviewItem item, ReviewKind kind, ReviewState state, String form) {
        return new ReviewItems.Moved(item.completionId(), kind, state, form, item.reasonCodes());
    }

    private static ReviewDecision decision(
            Ruling ruling,
            ReviewState state,
            @Nullable Renewed renewed,
            @Nullable UUID reversedEntryId,
            Recording recording) {
        UUID entryId = renewed != null && renewed.decision() instanceof Decision.Credited(LedgerEntry entry)
                ? entry.entryId()
                : null;
        return new ReviewDecision(
                Ids.next(),
                ruling.item().completionId(),
                ruling.item().version() + 1,
                ruling.item().agencyCode(),
                ruling.act(),
                state,
                ruling.reason(),
                entryId,
                reversedEntryId,
                ruling.revisionAfter(),
                recording.by(),
                recording.at());
    }
}
