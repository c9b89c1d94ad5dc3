package id.asn.assessment.ruledraft;

import id.asn.assessment.JsonRows;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads drafts; rules are the whole nation's, so is whoever drafts them. */
@ApplicationScoped
@UseCase
public class RuleDrafts {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RuleDraftStore store;
    private final Caller caller;
    private final JsonRows json;

    RuleDrafts(RuleDraftStore store, Caller caller, JsonRows json) {
        this.store = store;
        this.caller = caller;
        this.json = json;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when there is none of the kind */
    RuleDraft one(RuleKind kind, UUID draftId) {
        caller.requireAllAgencies();
        return store.find(kind, draftId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    Page<DraftHead> page(RuleKind kind, @Nullable DraftStatus status, PageRequest page) {
        caller.requireAllAgencies();
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        return Page.of(
                        store.page(kind, status, after, page.limit() + 1),
                        page.limit(),
                        draft -> Cursor.of(draft.draftId().toString()))
                .map(RuleDraft::head);
    }

    SchemeDraft scheme(RuleDraft draft) {
        return new SchemeDraft(draft.head(), json.read(draft.content(), SchemeContent.class));
    }

    PolicyDraft policy(RuleDraft draft) {
        return new PolicyDraft(draft.head(), json.read(draft.content(), PolicyContent.class));
    }
}
