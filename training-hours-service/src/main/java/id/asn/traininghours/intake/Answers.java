package id.asn.traininghours.intake;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.ReasonTexts;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.Decision;
import id.asn.traininghours.ledger.LedgerEntry;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words what became of a completion. */
@ApplicationScoped
class Answers {

    static final List<Reason> NOT_YET_KNOWN = List.of(Reason.of(HoursProblem.EMPLOYEE_NOT_YET_KNOWN));

    private final ReasonTexts texts;

    Answers(ReasonTexts texts) {
        this.texts = texts;
    }

    CompletionAnswer of(Receipt.Decided decided) {
        return switch (decided.decision()) {
            case Decision.Credited(LedgerEntry entry) -> credited(decided, entry);
            case Decision.Held held ->
                uncredited(Outcome.HELD, decided.completionId(), decided.assessment(), held.reasons());
        };
    }

    CompletionAnswer of(Receipt.Waiting waiting) {
        return uncredited(Outcome.WAITING, waiting.completionId(), waiting.assessment(), NOT_YET_KNOWN);
    }

    /** @param outcome REPLAYED for a repetition; absent: what it came to */
    CompletionAnswer of(StoredCompletion stored, @Nullable Outcome outcome) {
        List<Reason> reasons = reasons(stored);
        if (stored.isRejected()) {
            return rejected(stored, outcome == null ? Outcome.REJECTED : outcome);
        }
        return new CompletionAnswer(
                outcome == null ? outcome(stored, reasons) : outcome,
                stored.completionId(),
                stored.entryId(),
                stored.claimedJp(),
                stored.convertedJp(),
                stored.creditedJp() == null ? Jp.ZERO : stored.creditedJp(),
                stored.verification(),
                texts.worded(reasons),
                texts.steps(stored.entrySteps()));
    }

    private CompletionAnswer credited(Receipt.Decided decided, LedgerEntry entry) {
        return new CompletionAnswer(
                entry.reasons().stream().anyMatch(Reason::isFlag) ? Outcome.ACCEPTED_FLAGGED : Outcome.ACCEPTED,
                decided.completionId(),
                entry.entryId(),
                entry.amounts().claimed(),
                entry.amounts().converted(),
                entry.amounts().credited(),
                entry.activity().verification(),
                texts.worded(entry.reasons()),
                entry.steps());
    }

    private CompletionAnswer uncredited(
            Outcome outcome, java.util.UUID completionId, Assessment assessment, List<Reason> reasons) {
        return new CompletionAnswer(
                outcome,
                completionId,
                null,
                assessment.conversion().claimed(),
                assessment.conversion().converted(),
                Jp.ZERO,
                assessment.verification(),
                texts.worded(reasons),
                assessment.conversion().steps());
    }

    /** It is known, and does not count. */
    private CompletionAnswer rejected(StoredCompletion stored, Outcome outcome) {
        return new CompletionAnswer(
                outcome,
                stored.completionId(),
                null,
                stored.claimedJp(),
                stored.convertedJp(),
                Jp.ZERO,
                stored.verification(),
                texts.worded(List.of(Reason.of(HoursProblem.REJECTED_ON_REVIEW, said(stored)))),
                List.of());
    }

    private List<Reason> reasons(StoredCompletion stored) {
        List<Reason> reasons = new ArrayList<>();
        if (stored.isReturned()) {
            reasons.add(Reason.of(HoursProblem.RETURNED_TO_SENDER, said(stored)));
        }
        if (stored.entryId() != null) {
            reasons.addAll(texts.reasons(stored.entryReasons()));
        } else {
            reasons.addAll(stored.heldReasons() == null ? NOT_YET_KNOWN : texts.reasons(stored.heldReasons()));
        }
        return reasons;
    }

    private static String said(StoredCompletion stored) {
        return Objects.requireNonNullElse(stored.reviewReason(), "-");
    }

    private static Outcome outcome(StoredCompletion stored, List<Reason> reasons) {
        if (stored.entryId() != null) {
            return reasons.stream().anyMatch(Reason::isFlag) ? Outcome.ACCEPTED_FLAGGED : Outcome.ACCEPTED;
        }
        return stored.heldReasons() == null ? Outcome.WAITING : Outcome.HELD;
    }
}
