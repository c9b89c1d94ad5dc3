package id.asn.traininghours.siasn;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads reconciliations; their rows are of persons, so reading them leaves a trail. */
@ApplicationScoped
@UseCase
public class ReconciliationQueries {

    private final Reconciliations reconciliations;
    private final ReconciliationRows rows;
    private final Caller caller;
    private final Audit audit;

    ReconciliationQueries(Reconciliations reconciliations, ReconciliationRows rows, Caller caller, Audit audit) {
        this.reconciliations = reconciliations;
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
    }

    Page<Reconciliation> ofAgency(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        return Page.of(
                reconciliations.ofAgency(
                        agencyCode,
                        page.cursor().map(cursor -> instant(cursor.part(0))).orElse(null),
                        page.cursor().map(cursor -> cursor.uuid(1)).orElse(null),
                        page.limit() + 1),
                page.limit(),
                run -> Cursor.of(run.createdAt().toString(), run.runId().toString()));
    }

    Reconciliation one(UUID runId) {
        return reconciliations.find(runId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    Page<ReconciliationRow> rows(UUID runId, @Nullable ReconciliationState state, PageRequest page) {
        audited(runId);
        int after = page.cursor().map(cursor -> position(cursor.part(0))).orElse(-1);
        return Page.of(
                        rows.page(runId, state, after, page.limit() + 1),
                        page.limit(),
                        read -> Cursor.of(Integer.toString(read.position())))
                .map(ReconciliationRows.Read::row);
    }

    void each(UUID runId, @Nullable ReconciliationState state, Consumer<? super ReconciliationRow> consumer) {
        audited(runId);
        rows.each(runId, state, consumer);
    }

    private void audited(UUID runId) {
        Reconciliation run = one(runId);
        audit.record("SIASN_RECONCILIATION_READ", "siasn-reconciliation", runId.toString(), run.agencyCode(), Map.of());
    }

    private static int position(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException madeUp) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException madeUp) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
