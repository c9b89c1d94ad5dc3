package id.asn.assessment.ruledraft;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.JsonRows;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins drafts and changes them. */
@ApplicationScoped
@UseCase
public class DraftRule {

    private final RuleDraftStore store;
    private final Caller caller;
    private final RuleTrail trail;
    private final CivilCalendar calendar;
    private final JsonRows json;

    DraftRule(RuleDraftStore store, Caller caller, RuleTrail trail, CivilCalendar calendar, JsonRows json) {
        this.store = store;
        this.caller = caller;
        this.trail = trail;
        this.calendar = calendar;
        this.json = json;
    }

    /** @throws id.asn.chassis.web.ProblemException 403 unless national, 422 with all that is wrong */
    RuleDraft begin(RuleContent said) {
        requireFit(said);
        RuleDraft draft = new RuleDraft(
                Ids.next(),
                said.kind(),
                said.code(),
                said.effectiveFrom(),
                json.of(said),
                DraftStatus.DRAFT,
                List.of(caller.subject()),
                null,
                null,
                null,
                null,
                1);
        store.insert(draft);
        trail.record("RULE_DRAFTED", draft);
        return draft;
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when it is no draft any more, 412, 428, 422 with all that is wrong */
    RuleDraft edit(UUID draftId, RuleContent said, @Nullable String ifMatch) {
        requireFit(said);
        RuleDraft draft = store.lock(said.kind(), draftId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        ETags.requireMatch(ifMatch, draft.revision());
        if (draft.status() != DraftStatus.DRAFT) {
            throw Problem.of(RuleDraftProblem.RULE_IN_ANOTHER_STATE, draft.status());
        }
        RuleDraft edited = draft.edited(said, json.of(said), caller.subject());
        store.update(edited);
        trail.record("RULE_EDITED", edited);
        return edited;
    }

    private void requireFit(RuleContent said) {
        caller.requireAllAgencies();
        RuleContentPolicy.requireFuture(said.effectiveFrom(), calendar.begun());
        RuleContentPolicy.requireSound(said);
    }
}
