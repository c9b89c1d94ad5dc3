package id.asn.assessment.ruledraft;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.JsonRows;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Takes a draft through its steps; who made it does not enact it, and what is enacted stays. */
@ApplicationScoped
@UseCase
public class DecideRule {

    private final RuleDraftStore store;
    private final EnactedRules rules;
    private final Caller caller;
    private final RuleTrail trail;
    private final CivilCalendar calendar;
    private final JsonRows json;

    DecideRule(
            RuleDraftStore store,
            EnactedRules rules,
            Caller caller,
            RuleTrail trail,
            CivilCalendar calendar,
            JsonRows json) {
        this.store = store;
        this.rules = rules;
        this.caller = caller;
        this.trail = trail;
        this.calendar = calendar;
        this.json = json;
    }

    RuleDraft submit(RuleKind kind, UUID draftId) {
        RuleDraft draft = locked(kind, draftId, Set.of(DraftStatus.DRAFT));
        requireReady(draft);
        return kept(draft.submitted(caller.subject()), "RULE_SUBMITTED");
    }

    RuleDraft sendBack(RuleKind kind, UUID draftId, String comment) {
        RuleDraft draft = locked(kind, draftId, Set.of(DraftStatus.SUBMITTED));
        requireChecker(draft);
        return kept(draft.returned(comment), "RULE_RETURNED");
    }

    RuleDraft withdraw(RuleKind kind, UUID draftId) {
        return kept(
                locked(kind, draftId, Set.of(DraftStatus.DRAFT, DraftStatus.SUBMITTED))
                        .withdrawn(),
                "RULE_WITHDRAWN");
    }

    /**
     * Ends the rule before it on its first day. Computations from before keep the version they were reckoned by; who is
     * concerned is reckoned anew from the first day on.
     *
     * @throws id.asn.chassis.web.ProblemException 403 for a maker, 409 when another one was enacted for later, or the code
     *     is that of a scheme for another purpose or tier, 422 when its first day has begun
     */
    RuleDraft enact(RuleKind kind, UUID draftId) {
        rules.lock();
        RuleDraft draft = locked(kind, draftId, Set.of(DraftStatus.SUBMITTED));
        requireChecker(draft);
        requireReady(draft);
        int version = switch (content(draft)) {
            case SchemeContent scheme -> rules.enact(scheme);
            case PolicyContent policy -> rules.enact(policy);
        };
        return kept(draft.enacted(caller.subject(), calendar.now(), version), "RULE_ENACTED");
    }

    private RuleDraft locked(RuleKind kind, UUID draftId, Set<DraftStatus> expected) {
        caller.requireAllAgencies();
        RuleDraft draft = store.lock(kind, draftId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (!expected.contains(draft.status())) {
            throw Problem.of(RuleDraftProblem.RULE_IN_ANOTHER_STATE, draft.status());
        }
        return draft;
    }

    private void requireChecker(RuleDraft draft) {
        if (draft.isMadeBy(caller.subject())) {
            throw Problem.of(RuleDraftProblem.RULE_MAKER_IS_CHECKER);
        }
    }

    /** Time passes between a step and the next. */
    private void requireReady(RuleDraft draft) {
        RuleContentPolicy.requireFuture(draft.effectiveFrom(), calendar.begun());
        RuleContentPolicy.requireSound(content(draft));
    }

    private RuleContent content(RuleDraft draft) {
        return switch (draft.kind()) {
            case RULE_SCHEME -> json.read(draft.content(), SchemeContent.class);
            case EVIDENCE_POLICY -> json.read(draft.content(), PolicyContent.class);
        };
    }

    private RuleDraft kept(RuleDraft draft, String action) {
        store.update(draft);
        trail.record(action, draft);
        return draft;
    }
}
