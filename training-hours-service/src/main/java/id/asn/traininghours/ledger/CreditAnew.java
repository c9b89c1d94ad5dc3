package id.asn.traininghours.ledger;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.ReasonTexts;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.entitlement.Entitlements;
import id.asn.traininghours.entitlement.HoursChanged;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Credits completions a first time or anew after somebody has looked at them, on the one credit path. A credit that stands
 * is taken back in the same transaction and named by the one that takes its place.
 */
@ApplicationScoped
public class CreditAnew {

    /** Remarks that the assessment makes; the checks make theirs anew. */
    private static final Set<HoursProblem> OF_THE_CLAIM =
            EnumSet.of(HoursProblem.UNUSUALLY_MANY_HOURS, HoursProblem.MORE_THAN_PROGRAMME);

    private final LedgerRows rows;
    private final TakeBack takeBack;
    private final CreditCompletions creditCompletions;
    private final Entitlements entitlements;
    private final ReasonTexts texts;

    CreditAnew(
            LedgerRows rows,
            TakeBack takeBack,
            CreditCompletions creditCompletions,
            Entitlements entitlements,
            ReasonTexts texts) {
        this.rows = rows;
        this.takeBack = takeBack;
        this.creditCompletions = creditCompletions;
        this.entitlements = entitlements;
        this.texts = texts;
    }

    /** The people must be locked; each completion at most once. */
    public Map<UUID, Renewed> credit(List<Renewal> renewals, Recording recording) {
        if (renewals.isEmpty()) {
            return Map.of();
        }
        Map<UUID, EntryRow> last = rows
                .lastCredits(renewals.stream().map(Renewal::completionId).toList())
                .stream()
                .collect(toMap(EntryRow::completionId, row -> row));
        Map<UUID, String> explanations = new HashMap<>();
        renewals.forEach(renewal -> {
            EntryRow credit = last.get(renewal.completionId());
            if (credit != null && credit.reversedByEntryId() == null) {
                explanations.put(credit.entryId(), renewal.explanation());
            }
        });
        TakenBack back = takeBack.of(explanations, recording);
        Map<UUID, Decision> decisions = creditCompletions.credit(
                renewals.stream()
                        .map(renewal -> candidate(renewal, last.get(renewal.completionId())))
                        .toList(),
                recording);
        settle(back, people(renewals), recording);
        return renewals.stream()
                .collect(toMap(
                        Renewal::completionId,
                        renewal -> new Renewed(
                                Objects.requireNonNull(decisions.get(renewal.completionId())),
                                reversedOf(last.get(renewal.completionId())))));
    }

    /**
     * Takes back what stands of completions that are not to count.
     *
     * @return the credits that were taken back, by completion
     */
    public Map<UUID, UUID> withdraw(
            Map<UUID, String> explanations, Map<UUID, KnownEmployee> people, Recording recording) {
        if (explanations.isEmpty()) {
            return Map.of();
        }
        List<EntryRow> standing = rows.lastCredits(explanations.keySet()).stream()
                .filter(row -> row.reversedByEntryId() == null)
                .toList();
        TakenBack back = takeBack.of(
                standing.stream()
                        .collect(toMap(
                                EntryRow::entryId,
                                row -> Objects.requireNonNull(explanations.get(row.completionId())))),
                recording);
        settle(back, people, recording);
        return standing.stream().collect(toMap(EntryRow::completionId, EntryRow::entryId));
    }

    private void settle(TakenBack back, Map<UUID, KnownEmployee> people, Recording recording) {
        List<LedgerEntry> given = takeBack.handOn(back, recording);
        entitlements.refresh(Stream.concat(back.reversals().stream(), given.stream())
                .map(entry -> new HoursChanged(
                        Objects.requireNonNull(people.get(entry.context().employeeId())),
                        entry.context().completionDate()))
                .distinct()
                .toList());
    }

    private Candidate candidate(Renewal renewal, @Nullable EntryRow last) {
        Assessment assessment = renewal.assessment();
        return new Candidate(
                renewal.completionId(),
                renewal.claim(),
                assessment == null ? asCredited(Objects.requireNonNull(last)) : assessment,
                renewal.employee(),
                renewal.clearance(),
                last == null ? null : last.entry());
    }

    /** By the rule that the credit was made with: verifying it is no reason to reckon it by another. */
    private Assessment asCredited(EntryRow credit) {
        return new Assessment(
                new Conversion(
                        credit.claimedJp(),
                        credit.convertedJp(),
                        credit.cap(),
                        credit.jalur(),
                        credit.ruleSet(),
                        texts.steps(credit.steps()).stream()
                                .filter(step -> step.step() != Step.Kind.CAPPED)
                                .toList()),
                Verification.VERIFIED,
                credit.providerAccredited(),
                texts.reasons(credit.reasons()).stream()
                        .filter(reason -> OF_THE_CLAIM.contains(reason.code()))
                        .toList());
    }

    private static Map<UUID, KnownEmployee> people(List<Renewal> renewals) {
        return renewals.stream()
                .map(Renewal::employee)
                .collect(toMap(KnownEmployee::employeeId, employee -> employee, (one, other) -> one));
    }

    private static @Nullable UUID reversedOf(@Nullable EntryRow last) {
        return last != null && last.reversedByEntryId() == null ? last.entryId() : null;
    }

    /**
     * A completion to be credited.
     *
     * @param claim as it counts from now on
     * @param assessment absent: verified, and otherwise as its last credit says
     * @param explanation goes on the reversal of a credit that stands
     */
    public record Renewal(
            UUID completionId,
            Claim claim,
            @Nullable Assessment assessment,
            KnownEmployee employee,
            Clearance clearance,
            String explanation) {}

    /** @param reversedEntryId the credit that was taken back for it */
    public record Renewed(Decision decision, @Nullable UUID reversedEntryId) {}
}
