package id.asn.assessment.match;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks over the matches that a date has overtaken, so that expired evidence never counts silently. */
@ApplicationScoped
public class DueMatches {

    private static final int CHUNK = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Transactions transactions;
    private final MatchTargets targets;
    private final RecomputeMatches recompute;
    private final CivilCalendar calendar;

    DueMatches(Transactions transactions, MatchTargets targets, RecomputeMatches recompute, CivilCalendar calendar) {
        this.transactions = transactions;
        this.targets = targets;
        this.recompute = recompute;
        this.calendar = calendar;
    }

    /** Safe on several replicas at once: people are locked, and an unchanged match is left alone. */
    @Scheduled(
            every = "{asn.matches.due-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void recomputeDue() {
        List<UUID> chunk = recomputeAfter(BEFORE_ALL);
        while (chunk.size() == CHUNK) {
            chunk = recomputeAfter(chunk.getLast());
        }
    }

    private List<UUID> recomputeAfter(UUID after) {
        return transactions.write(AgencyScope.all(), () -> {
            List<UUID> due = targets.due(calendar.today(), after, CHUNK);
            recompute.forEmployees(due);
            return due;
        });
    }
}
