package id.asn.assessment.verification;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.CoveredMatches;
import id.asn.assessment.match.StoredMatch;
import id.asn.assessment.match.VerifyMatch;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings runs to their end, a chunk a transaction: broken off, a run goes on after its last chunk. */
@ApplicationScoped
public class WorkOnVerification {

    private static final int CHUNK = 500;

    private final Transactions transactions;
    private final VerificationRunStore store;
    private final CoveredMatches matches;
    private final VerifyMatch verify;
    private final CivilCalendar calendar;

    WorkOnVerification(
            Transactions transactions,
            VerificationRunStore store,
            CoveredMatches matches,
            VerifyMatch verify,
            CivilCalendar calendar) {
        this.transactions = transactions;
        this.store = store;
        this.matches = matches;
        this.verify = verify;
        this.calendar = calendar;
    }

    /** Safe on several replicas at once: a chunk is worked on by one of them. */
    @Scheduled(
            every = "{asn.verifications.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOnUnfinished() {
        transactions.write(AgencyScope.all(), store::unfinished).forEach(this::finish);
    }

    /** Returns when the run is finished, by whoever works on it too. */
    void finish(UUID runId) {
        boolean more = true;
        while (more) {
            more = transactions.write(AgencyScope.all(), () -> chunk(runId));
        }
    }

    private boolean chunk(UUID runId) {
        Optional<VerificationRun> claimed = store.claim(runId);
        if (claimed.isEmpty()) {
            return false;
        }
        VerificationRun run = claimed.get();
        List<StoredMatch> next = matches.next(run.scope(), store.lastComputation(runId), CHUNK);
        if (!next.isEmpty()) {
            store.advance(run, verify.verify(next));
        }
        if (next.size() < CHUNK) {
            store.finish(runId, calendar.now());
            return false;
        }
        return true;
    }
}
