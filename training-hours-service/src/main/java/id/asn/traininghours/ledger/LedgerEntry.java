package id.asn.traininghours.ledger;

import id.asn.chassis.persistence.Ids;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the append-only ledger. The balance is the sum of {@code amounts.credited}.
 *
 * @param refersTo the entry that a reversal takes back, an adjustment adds to, or a correcting credit replaces
 * @param explanation why a person took the entry back; only on a reversal
 */
public record LedgerEntry(
        UUID entryId,
        UUID completionId,
        EntryKind kind,
        @Nullable UUID refersTo,
        Context context,
        Activity activity,
        Amounts amounts,
        List<Reason> reasons,
        List<Step> steps,
        @Nullable String explanation,
        Recording recording) {

    public LedgerEntry {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    static LedgerEntry credit(
            Candidate candidate, Jp credited, List<Reason> reasons, List<Step> steps, Recording recording) {
        Claim claim = candidate.claim();
        Assessment assessed = candidate.assessment();
        return new LedgerEntry(
                Ids.next(),
                candidate.completionId(),
                EntryKind.CREDIT,
                candidate.corrects() == null ? null : candidate.corrects().entryId(),
                candidate.context(),
                new Activity(
                        claim.formCode(),
                        assessed.conversion().jalur(),
                        claim.attendanceMode(),
                        claim.source().providerCode(),
                        assessed.providerAccredited(),
                        assessed.verification(),
                        claim.competencyCodes(),
                        assessed.conversion().ruleSet(),
                        assessed.conversion().cap()),
                new Amounts(
                        assessed.conversion().claimed(), assessed.conversion().converted(), credited),
                reasons,
                steps,
                null,
                recording);
    }

    /** The entry that takes this one back, in the same frozen context, so that every total nets out. */
    LedgerEntry reversed(String explanation, Recording recording) {
        return new LedgerEntry(
                Ids.next(),
                completionId,
                EntryKind.REVERSAL,
                entryId,
                context,
                activity,
                amounts.negated(),
                List.of(),
                List.of(),
                explanation,
                recording);
    }

    /** Hours that the cap had cut from this credit. */
    LedgerEntry adjusted(Jp more, List<Step> why, Recording recording) {
        return new LedgerEntry(
                Ids.next(),
                completionId,
                EntryKind.ADJUSTMENT,
                entryId,
                context,
                activity,
                Amounts.creditedOnly(more),
                List.of(),
                why,
                null,
                recording);
    }
}
