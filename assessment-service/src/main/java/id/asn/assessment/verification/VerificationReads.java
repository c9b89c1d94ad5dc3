package id.asn.assessment.verification;

import id.asn.assessment.match.Verification;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Reads runs and what they found. */
@ApplicationScoped
@UseCase
public class VerificationReads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    private final VerificationRunStore store;
    private final Caller caller;
    private final Audit audit;

    VerificationReads(VerificationRunStore store, Caller caller, Audit audit) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when there is none within the caller's agencies */
    VerificationRun one(UUID runId) {
        return store.find(runId)
                .filter(run -> caller.agencies().covers(run.agencyCode()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    Page<VerificationRun> page(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(AFTER_ALL);
        return Page.of(
                store.page(agencyCode, before, page.limit() + 1),
                page.limit(),
                run -> Cursor.of(run.runId().toString()));
    }

    Page<Verification> findings(UUID runId, PageRequest page) {
        VerificationRun run = one(runId);
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        Page<Verification> findings = Page.of(
                store.findings(runId, after, page.limit() + 1),
                page.limit(),
                finding -> Cursor.of(finding.computationId().toString()));
        audit.record(
                "VERIFICATION_FINDINGS_READ",
                "agency",
                run.agencyCode(),
                run.agencyCode(),
                Map.of("run", runId, "rows", findings.items().size()));
        return findings;
    }
}
