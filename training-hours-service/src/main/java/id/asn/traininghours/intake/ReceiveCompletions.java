package id.asn.traininghours.intake;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.AssessmentFacts;
import id.asn.traininghours.completion.AssessmentPolicy;
import id.asn.traininghours.completion.Assessments;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.CreditCompletions;
import id.asn.traininghours.ledger.Decision;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.review.Resubmissions;
import id.asn.traininghours.trust.ChangedReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Takes completions in, one or thousands, with the same few statements: replays, refusals, waiting and credits. */
@ApplicationScoped
public class ReceiveCompletions {

    private final Transactions transactions;
    private final Completions completions;
    private final Assessments assessments;
    private final EmployeeDirectory directory;
    private final WaitingCompletions waitingCompletions;
    private final CreditCompletions creditCompletions;
    private final Resubmissions resubmissions;
    private final ChangedReports changedReports;

    ReceiveCompletions(
            Transactions transactions,
            Completions completions,
            Assessments assessments,
            EmployeeDirectory directory,
            WaitingCompletions waitingCompletions,
            CreditCompletions creditCompletions,
            Resubmissions resubmissions,
            ChangedReports changedReports) {
        this.transactions = transactions;
        this.completions = completions;
        this.assessments = assessments;
        this.directory = directory;
        this.waitingCompletions = waitingCompletions;
        this.creditCompletions = creditCompletions;
        this.resubmissions = resubmissions;
        this.changedReports = changedReports;
    }

    /**
     * @param claims by index of the item; an index that is missing was refused before
     * @param scope agencies of the caller: people outside them are as good as unknown
     * @return a receipt for every claim, by index
     */
    Map<Integer, Receipt> receive(SortedMap<Integer, Claim> claims, AgencyScope scope, Recording recording) {
        transactions.keepPlans();
        Map<Integer, Receipt> receipts = new HashMap<>();
        SortedMap<Integer, Claim> first = repeated(claims, receipts);
        SortedMap<Integer, Claim> fresh = replayed(first, receipts, recording);
        List<NewCompletion> sound = store(assessed(fresh, receipts), receipts, recording);
        Map<Boolean, List<NewCompletion>> byKnown =
                sound.stream().collect(partitioningBy(NewCompletion::isOfKnownEmployee));
        List<NewCompletion> waiting = Objects.requireNonNull(byKnown.get(false));
        List<NewCompletion> known = Objects.requireNonNull(byKnown.get(true));
        waitingCompletions.add(waiting, scope, recording);
        waiting.forEach(one ->
                receipts.put(one.index(), new Receipt.Waiting(one.completionId(), one.claim(), one.assessment())));
        Map<UUID, Decision> decisions = creditCompletions.credit(
                known.stream().map(NewCompletion::candidate).toList(), recording);
        known.forEach(one -> receipts.put(
                one.index(),
                new Receipt.Decided(
                        one.completionId(),
                        one.assessment(),
                        Objects.requireNonNull(decisions.get(one.completionId())))));
        receipts.forEach((index, receipt) -> noteChanged(Objects.requireNonNull(claims.get(index)), receipt));
        return receipts;
    }

    private void noteChanged(Claim claim, Receipt receipt) {
        if (receipt instanceof Receipt.Refused(ProblemException problem)
                && problem.type() == HoursProblem.SOURCE_RECORD_CHANGED) {
            changedReports.note(claim.source().providerCode());
        }
    }

    /** A source record twice in one batch: the second is a repetition, or refused when it says something else. */
    private static SortedMap<Integer, Claim> repeated(
            SortedMap<Integer, Claim> claims, Map<Integer, Receipt> receipts) {
        Map<SourceRecord, Integer> seen = new HashMap<>();
        SortedMap<Integer, Claim> first = new TreeMap<>();
        claims.forEach((index, claim) -> {
            Integer earlier = seen.putIfAbsent(claim.source(), index);
            if (earlier == null) {
                first.put(index, claim);
            } else {
                boolean same = claim.digest()
                        .equals(Objects.requireNonNull(claims.get(earlier)).digest());
                receipts.put(index, same ? new Receipt.Repeated(earlier) : changed(claim.source()));
            }
        });
        return first;
    }

    private SortedMap<Integer, Claim> replayed(
            SortedMap<Integer, Claim> claims, Map<Integer, Receipt> receipts, Recording recording) {
        Map<SourceRecord, StoredCompletion> stored =
                completions.bySource(claims.values().stream().map(Claim::source).toList());
        SortedMap<Integer, Claim> fresh = new TreeMap<>(claims);
        claims.forEach((index, claim) -> {
            StoredCompletion before = stored.get(claim.source());
            if (before != null) {
                receipts.put(index, replay(before, claim, recording));
                fresh.remove(index);
            }
        });
        return fresh;
    }

    private List<NewCompletion> assessed(SortedMap<Integer, Claim> claims, Map<Integer, Receipt> receipts) {
        if (claims.isEmpty()) {
            return List.of();
        }
        AssessmentFacts facts = assessments.factsFor(List.copyOf(claims.values()));
        EmployeeDirectory.Found people = directory.lock(claims.values());
        List<NewCompletion> sound = new ArrayList<>();
        claims.forEach((index, claim) -> {
            try {
                Assessment assessment = AssessmentPolicy.assess(claim, facts);
                KnownEmployee employee = people.of(claim).orElse(null);
                if (employee != null && !employee.isEmployedOn(claim.end())) {
                    throw Problem.of(HoursProblem.NOT_EMPLOYED_ON_DATE, claim.end())
                            .at("/endDate");
                }
                sound.add(new NewCompletion(index, Ids.next(), claim, assessment, employee));
            } catch (ProblemException refusal) {
                receipts.put(index, new Receipt.Refused(refusal));
            }
        });
        return sound;
    }

    /** Those that another request stored in the meantime are replays after all. */
    private List<NewCompletion> store(List<NewCompletion> sound, Map<Integer, Receipt> receipts, Recording recording) {
        if (sound.isEmpty()) {
            return List.of();
        }
        Set<UUID> stored = completions.store(sound, recording);
        Map<Boolean, List<NewCompletion>> byStored =
                sound.stream().collect(partitioningBy(one -> stored.contains(one.completionId())));
        SortedMap<Integer, Claim> overtaken = new TreeMap<>(Objects.requireNonNull(byStored.get(false)).stream()
                .collect(toMap(NewCompletion::index, NewCompletion::claim)));
        if (!overtaken.isEmpty()) {
            replayed(overtaken, receipts, recording)
                    .forEach((index, claim) -> receipts.put(index, changed(claim.source())));
        }
        return Objects.requireNonNull(byStored.get(true));
    }

    private Receipt replay(StoredCompletion stored, Claim claim, Recording recording) {
        if (stored.knows(claim.digest())) {
            return new Receipt.Replayed(stored);
        }
        return stored.isReturned() ? sentAgain(stored, claim, recording) : changed(claim.source());
    }

    /** Other content is taken only of what an officer returned, one by one: it is rare. */
    private Receipt sentAgain(StoredCompletion stored, Claim claim, Recording recording) {
        try {
            Resubmissions.Taken taken = resubmissions.take(stored.completionId(), claim, recording);
            return new Receipt.Decided(stored.completionId(), taken.assessment(), taken.decision());
        } catch (ProblemException refusal) {
            // The same content may have been taken by another request a moment ago.
            StoredCompletion now = completions.bySource(List.of(claim.source())).get(claim.source());
            return now != null && now.knows(claim.digest()) ? new Receipt.Replayed(now) : new Receipt.Refused(refusal);
        }
    }

    private static Receipt changed(SourceRecord source) {
        return new Receipt.Refused(Problem.of(HoursProblem.SOURCE_RECORD_CHANGED, source.sourceRecordId())
                .at("/sourceRecordId"));
    }
}
