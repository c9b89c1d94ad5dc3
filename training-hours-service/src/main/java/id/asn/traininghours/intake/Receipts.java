package id.asn.traininghours.intake;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.bulk.Remark;
import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.ledger.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Receipts of a whole batch, by the place of the item. */
final class Receipts {

    /** A completion never changes: it has this one version. */
    private static final long VERSION = 1;

    private Receipts() {}

    /** In the terms of every bulk operation: what is new, what was there, what is refused. */
    static List<ItemOutcome> outcomes(Map<Integer, Receipt> receipts) {
        return IntStream.range(0, receipts.size())
                .mapToObj(index -> outcome(index, at(index, receipts), receipts))
                .toList();
    }

    private static ItemOutcome outcome(int index, Receipt receipt, Map<Integer, Receipt> receipts) {
        return switch (receipt) {
            case Receipt.Decided decided ->
                created(
                        index,
                        decided.completionId(),
                        outcome(decided),
                        decided.decision().reasons());
            case Receipt.Waiting waiting ->
                created(index, waiting.completionId(), Outcome.WAITING, Answers.NOT_YET_KNOWN);
            case Receipt.Replayed(StoredCompletion stored) -> kept(index, ItemStatus.UNCHANGED, stored.completionId());
            case Receipt.Repeated(int earlier) -> repeated(index, outcome(earlier, at(earlier, receipts), receipts));
            case Receipt.Refused(ProblemException problem) -> new ItemOutcome.Rejected(index, problem);
        };
    }

    private static Outcome outcome(Receipt.Decided decided) {
        return switch (decided.decision()) {
            case Decision.Held held -> Outcome.HELD;
            case Decision.Credited credited ->
                credited.reasons().stream().anyMatch(Reason::isFlag) ? Outcome.ACCEPTED_FLAGGED : Outcome.ACCEPTED;
        };
    }

    private static ItemOutcome created(int index, UUID completionId, Outcome outcome, List<Reason> reasons) {
        List<Remark> remarks = reasons.stream()
                .map(reason -> new Remark(outcome.name(), reason.code().code(), reason.args()))
                .toList();
        return new ItemOutcome.Kept(index, ItemStatus.CREATED, completionId, VERSION, remarks);
    }

    private static ItemOutcome repeated(int index, ItemOutcome first) {
        return first instanceof ItemOutcome.Kept kept ? kept(index, ItemStatus.UNCHANGED, kept.id()) : first.at(index);
    }

    /** Whether it was received before this batch, so that what the answer names is there whatever becomes of the batch. */
    static boolean isKept(int index, Map<Integer, Receipt> receipts) {
        return switch (at(index, receipts)) {
            case Receipt.Replayed replayed -> true;
            case Receipt.Repeated(int earlier) -> isKept(earlier, receipts);
            case Receipt.Decided decided -> false;
            case Receipt.Waiting waiting -> false;
            case Receipt.Refused refused -> false;
        };
    }

    private static Receipt at(int index, Map<Integer, Receipt> receipts) {
        return Objects.requireNonNull(receipts.get(index));
    }

    private static ItemOutcome kept(int index, ItemStatus status, UUID completionId) {
        return new ItemOutcome.Kept(index, status, completionId, VERSION);
    }
}
