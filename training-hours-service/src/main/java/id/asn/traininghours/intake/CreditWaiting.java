package id.asn.traininghours.intake;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.AssessmentFacts;
import id.asn.traininghours.completion.AssessmentPolicy;
import id.asn.traininghours.completion.Assessments;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.StoredClaim;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.Candidate;
import id.asn.traininghours.ledger.CreditCompletions;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Credits completions that waited, on the same path as all others, once the register has told of their people. */
@ApplicationScoped
class CreditWaiting {

    private static final Logger LOG = Logger.getLogger(CreditWaiting.class);
    private static final String ACTOR = "register";
    private static final int AT_ONCE = 1_000;

    private final WaitingCompletions waiting;
    private final Assessments assessments;
    private final Employees employees;
    private final CreditCompletions creditCompletions;
    private final Clock clock;

    CreditWaiting(
            WaitingCompletions waiting,
            Assessments assessments,
            Employees employees,
            CreditCompletions creditCompletions,
            Clock clock) {
        this.waiting = waiting;
        this.assessments = assessments;
        this.employees = employees;
        this.creditCompletions = creditCompletions;
        this.clock = clock;
    }

    void of(Collection<UUID> employeeIds) {
        int settled;
        do {
            settled = credit(waiting.dueFor(employeeIds, AT_ONCE));
        } while (settled == AT_ONCE);
    }

    void overlooked(Duration recent) {
        credit(waiting.overlooked(recent, AT_ONCE));
    }

    private int credit(List<StoredClaim> due) {
        if (due.isEmpty()) {
            return 0;
        }
        Map<UUID, KnownEmployee> people =
                employees
                        .lock(
                                List.of(),
                                due.stream().map(StoredClaim::employeeId).toList())
                        .stream()
                        .map(Employees.Located::employee)
                        .collect(toMap(KnownEmployee::employeeId, employee -> employee));
        AssessmentFacts facts =
                assessments.factsFor(due.stream().map(StoredClaim::claim).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (StoredClaim one : due) {
            KnownEmployee employee = people.get(one.employeeId());
            if (employee != null) {
                assess(one, employee, facts, candidates);
            }
        }
        waiting.settle(candidates);
        creditCompletions.credit(candidates, Recording.now(ACTOR, clock));
        return candidates.size();
    }

    private static void assess(
            StoredClaim one, KnownEmployee employee, AssessmentFacts facts, List<Candidate> candidates) {
        Claim claim = one.claim();
        try {
            candidates.add(new Candidate(one.completionId(), claim, AssessmentPolicy.assess(claim, facts), employee));
        } catch (ProblemException refusal) {
            // It was sound when it came; rules that changed since must not lose it, so it goes on waiting.
            LOG.warnf("Completion %s goes on waiting: %s", one.completionId(), refusal.getMessage());
        }
    }
}
