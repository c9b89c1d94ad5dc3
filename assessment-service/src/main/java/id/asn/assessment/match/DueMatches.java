package id.asn.assessment.match;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.recomputation.RecomputationCause;
import id.asn.assessment.recomputation.RecomputationQueue;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks over the matches that a date has overtaken, so that expired evidence never counts silently. */
@ApplicationScoped
public class DueMatches {

    private final Transactions transactions;
    private final MatchTargets targets;
    private final RecomputeMatches recompute;
    private final RecomputationQueue queue;
    private final CivilCalendar calendar;

    DueMatches(
            Transactions transactions,
            MatchTargets targets,
            RecomputeMatches recompute,
            RecomputationQueue queue,
            CivilCalendar calendar) {
        this.transactions = transactions;
        this.targets = targets;
        this.recompute = recompute;
        this.queue = queue;
        this.calendar = calendar;
    }

    /** Safe on several replicas at once: people are locked, and an unchanged match is left alone. */
    @Scheduled(
            every = "{asn.matches.due-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void recomputeDue() {
        transactions.write(AgencyScope.all(), () -> {
            // Those found the last time are found again until they are through.
            if (!queue.isOutstanding(RecomputationCause.DATE)) {
                recompute.forEmployees(RecomputationCause.DATE, targets.due(calendar.today()));
            }
        });
    }
}
