package id.asn.assessment.verification;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.CoveredMatches;
import id.asn.assessment.match.MatchProblem;
import id.asn.assessment.match.VerificationScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks for the verification of an agency's computations. */
@ApplicationScoped
@UseCase
public class StartVerification {

    private final VerificationRunStore store;
    private final CoveredMatches matches;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    StartVerification(
            VerificationRunStore store, CoveredMatches matches, Caller caller, Audit audit, CivilCalendar calendar) {
        this.store = store;
        this.matches = matches;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for an agency that is not the caller's, 422 for an empty span */
    VerificationRun start(VerificationScope scope) {
        caller.requireAgency(scope.agency());
        if (scope.since() != null && scope.until() != null && scope.until().isBefore(scope.since())) {
            throw Problem.of(MatchProblem.VERIFICATION_SPAN_EMPTY, scope.since(), scope.until())
                    .at("until");
        }
        VerificationRun run = new VerificationRun(
                Ids.next(),
                scope.agency(),
                scope.all() ? VerificationRun.Selection.ALL : VerificationRun.Selection.CURRENT,
                scope.since(),
                scope.until(),
                VerificationRun.State.RUNNING,
                matches.count(scope),
                0,
                0,
                calendar.now(),
                null);
        store.insert(run, caller.subject());
        audit.record(
                "VERIFICATION_ASKED",
                "agency",
                scope.agency(),
                scope.agency(),
                Map.of("run", run.runId(), "computations", run.total()));
        return run;
    }
}
