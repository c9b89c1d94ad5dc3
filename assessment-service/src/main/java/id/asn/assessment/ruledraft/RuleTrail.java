package id.asn.assessment.ruledraft;

import id.asn.chassis.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The trace that each step of a draft leaves. */
@ApplicationScoped
class RuleTrail {

    private final Audit audit;

    RuleTrail(Audit audit) {
        this.audit = audit;
    }

    void record(String action, RuleDraft draft) {
        audit.record(
                action,
                "rule-draft",
                draft.draftId().toString(),
                null,
                Map.of("kind", draft.kind(), "code", draft.code(), "revision", draft.revision()));
    }
}
