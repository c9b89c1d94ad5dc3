package id.asn.traininghours.check;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.ReasonTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what was checked on a completion, and what it resembles. */
@ApplicationScoped
@UseCase
public class CheckQueries {

    /** Of a score below it, dates and form alone are in common. */
    private static final int WORTH_SHOWING = 40;

    private final JudgedCompletions completions;
    private final CompletionHistory completionHistory;
    private final DuplicateAlerts alerts;
    private final CheckRuleBook rules;
    private final ReasonTexts texts;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    CheckQueries(
            JudgedCompletions completions,
            CompletionHistory completionHistory,
            DuplicateAlerts alerts,
            CheckRuleBook rules,
            ReasonTexts texts,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.completions = completions;
        this.completionHistory = completionHistory;
        this.alerts = alerts;
        this.rules = rules;
        this.texts = texts;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the caller's agencies */
    public CandidatesView candidates(UUID completionId) {
        JudgedCompletion judged = visible(completionId, "DUPLICATE_CANDIDATES_READ");
        UUID person = judged.employeeId();
        if (person == null) {
            return new CandidatesView(completionId, List.of(), false, List.of());
        }
        KnownCompletion one = judged.known(person);
        History history = completionHistory.of(List.of(one), clock.instant());
        List<CandidatesView.Candidate> found = Stream.concat(
                        history.of(person).stream(),
                        completions.ofOthersWithProof(one, CandidatesView.MOST_SHOWN).stream())
                .map(other -> CandidatesView.candidate(one, other))
                .filter(candidate -> candidate.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingInt(CandidatesView.Candidate::score)
                        .reversed()
                        .thenComparing(CandidatesView.Candidate::completionId))
                .limit(CandidatesView.MOST_SHOWN)
                .toList();
        return new CandidatesView(
                completionId,
                found,
                history.isEvidenceOfAnother(one) || history.isCertificateOfAnother(one),
                alerts.of(completionId));
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the caller's agencies */
    public ChecksView checks(UUID completionId) {
        JudgedCompletion judged = visible(completionId, "CHECKS_READ");
        CheckOutcomes outcomes =
                new CheckOutcomes(judged, texts.reasons(judged.entryReasons()), texts.reasons(judged.heldReasons()));
        return new ChecksView(
                completionId,
                judged.state(),
                rules.rules()
                        .inForceOn(judged.endDate())
                        .map(rule -> new ChecksView.Check(
                                rule.checkCode(),
                                outcomes.of(rule),
                                outcomes.reason(rule)
                                        .map(reason -> texts.worded(List.of(reason))
                                                .getFirst()
                                                .message())
                                        .orElse(null),
                                outcomes.reason(rule)
                                        .map(reason -> reason.trust())
                                        .orElse(null),
                                rule.decision(),
                                rule.belowTrust(),
                                rule.limitValue(),
                                rule.ruleSet(),
                                rule.legalBasis()))
                        .toList());
    }

    private JudgedCompletion visible(UUID completionId, String action) {
        JudgedCompletion judged = completions
                .find(completionId)
                .filter(one -> one.agencyCode() == null
                        ? caller.agencies().isAll()
                        : caller.agencies().covers(one.agencyCode()))
                .filter(one -> caller.provider().map(one.providerCode()::equals).orElse(true))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record(action, "completion", completionId.toString(), judged.agencyCode(), Map.of());
        return judged;
    }
}
