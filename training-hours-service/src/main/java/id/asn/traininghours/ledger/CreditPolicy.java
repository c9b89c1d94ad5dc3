package id.asn.traininghours.ledger;

import id.asn.traininghours.check.Judgement;
import id.asn.traininghours.check.Judging;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.rule.Cap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides a batch of candidates one after the other, each knowing what the ones before it did to the duplicates and the
 * caps of the same person. No I/O.
 */
final class CreditPolicy {

    private final Judging.Bench bench;
    private final CapUsage usage;
    private final Recording recording;
    private final List<Allocation> allocations = new ArrayList<>();

    CreditPolicy(Judging.Bench bench, CapUsage usage, Recording recording) {
        this.bench = bench;
        this.usage = usage;
        this.recording = recording;
    }

    /** What the decisions so far use of capped periods. */
    List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    Decision decide(Candidate candidate) {
        Decision decision = judged(candidate);
        KnownState became = decision instanceof Decision.Credited ? KnownState.STANDING : KnownState.HELD;
        bench.history().remember(candidate.known().as(became));
        return decision;
    }

    private Decision judged(Candidate candidate) {
        Clearance clearance = candidate.clearance();
        Reason notEmployed =
                Reason.of(HoursProblem.NOT_EMPLOYED_ON_DATE, candidate.claim().end());
        if (!candidate.employee().isEmployedOn(candidate.claim().end()) && !clearance.covers(notEmployed)) {
            return held(candidate, List.of(notEmployed));
        }
        Judgement judgement = new Judgement(
                clearance.remaining(bench.policy().judge(candidate.suspect()).reasons()));
        return judgement.isHeld() ? held(candidate, judgement.reasons()) : credited(candidate, judgement.reasons());
    }

    private static Decision held(Candidate candidate, List<Reason> reasons) {
        return new Decision.Held(
                candidate.completionId(),
                candidate.employee(),
                candidate.claim().source().providerCode(),
                reasons);
    }

    private Decision credited(Candidate candidate, List<Reason> flags) {
        Conversion conversion = candidate.assessment().conversion();
        Cap cap = conversion.cap();
        List<Reason> reasons = new ArrayList<>(flags);
        if (cap == null) {
            return new Decision.Credited(
                    LedgerEntry.credit(candidate, conversion.converted(), reasons, conversion.steps(), recording));
        }
        Map<LocalDate, BigDecimal> placed = place(candidate, cap);
        Jp credited = cap.jpOf(placed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Step> steps = new ArrayList<>(conversion.steps());
        steps.add(Step.capped(credited, cap));
        if (conversion.converted().exceeds(credited)) {
            reasons.add(cut(cap, conversion.converted(), credited));
        }
        LedgerEntry entry = LedgerEntry.credit(candidate, credited, reasons, steps, recording);
        placed.forEach((period, units) -> take(Allocation.of(entry, period, units)));
        return new Decision.Credited(entry);
    }

    private Map<LocalDate, BigDecimal> place(Candidate candidate, Cap cap) {
        UUID person = candidate.employee().employeeId();
        String form = candidate.claim().formCode();
        return CapPolicy.allocate(
                cap.unitsOf(candidate.assessment().conversion().converted()),
                cap,
                candidate.claim().start(),
                candidate.claim().end(),
                period -> usage.used(person, form, cap.period(), period));
    }

    private void take(Allocation allocation) {
        usage.add(allocation);
        allocations.add(allocation);
    }

    private static Reason cut(Cap cap, Jp converted, Jp credited) {
        HoursProblem code = switch (cap.period()) {
            case DAY -> HoursProblem.DAILY_CAP;
            case MONTH -> HoursProblem.MONTHLY_CAP;
        };
        return Reason.of(code, cap.units().stripTrailingZeros().toPlainString(), converted, credited);
    }
}
