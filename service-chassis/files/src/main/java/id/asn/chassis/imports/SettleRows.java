package id.asn.chassis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.imports.table.Fault;
import id.asn.chassis.imports.table.RowReading;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.persistence.Trials;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an import, each in one transaction and in the name of who sent the file. Rows, their errors and where the
 * import stands commit together: after a crash the next row is the first that is not settled.
 */
@ApplicationScoped
class SettleRows {

    private final Transactions transactions;
    private final Trials trials;
    private final ImportRecords records;
    private final ImportErrors errors;
    private final ImportRemarks remarks;
    private final ImportFiles files;
    private final Audit audit;
    private final Caller caller;

    SettleRows(
            Transactions transactions,
            Trials trials,
            ImportRecords records,
            ImportErrors errors,
            ImportRemarks remarks,
            ImportFiles files,
            Audit audit,
            Caller caller) {
        this.transactions = transactions;
        this.trials = trials;
        this.records = records;
        this.errors = errors;
        this.remarks = remarks;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Takes over the rows that can be, and records why the others cannot.
     *
     * @param rows those of one transaction, in the order of the file
     */
    @ActivateRequestContext
    void settle(ImportRun run, ImportKind kind, List<RowReading> rows) {
        caller.continueAs(run.requestedBy(), run.scope(), run.provider());
        List<RowReading> sound = rows.stream().filter(RowReading::isSound).toList();
        List<JsonNode> items = sound.stream().map(RowReading::item).toList();
        if (run.dryRun()) {
            List<ItemOutcome> outcomes = trials.of(run.scope(), () -> take(run, kind, items));
            transactions.write(run.scope(), () -> record(run, kind, rows, sound, outcomes));
        } else {
            transactions.write(run.scope(), () -> record(run, kind, rows, sound, take(run, kind, items)));
        }
    }

    @ActivateRequestContext
    void validated(ImportRun run, int rowsInFile) {
        caller.continueAs(run.requestedBy(), run.scope(), run.provider());
        transactions.write(run.scope(), () -> records.validated(run, rowsInFile));
    }

    /** @param problem why the file could not be read to its end; null when it was */
    @ActivateRequestContext
    void finish(ImportRun run, @Nullable ProblemException problem) {
        caller.continueAs(run.requestedBy(), run.scope(), run.provider());
        transactions.write(
                run.scope(),
                () -> records.finish(run, problem).ifPresent(state -> {
                    files.drop(run.id());
                    audit.record(
                            "IMPORT_FINISHED",
                            "import",
                            run.id().toString(),
                            run.agencyCode(),
                            Map.of("kind", run.kind(), "state", state));
                }));
    }

    private static List<ItemOutcome> take(ImportRun run, ImportKind kind, List<JsonNode> items) {
        return items.isEmpty() ? List.of() : kind.take(run.agencyCode(), items);
    }

    private void record(
            ImportRun run, ImportKind kind, List<RowReading> rows, List<RowReading> sound, List<ItemOutcome> outcomes) {
        Map<RowReading, List<Fault>> refused = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.isSound()).forEach(row -> refused.put(row, row.faults()));
        Faults faults = new Faults(run, kind);
        for (ItemOutcome outcome : outcomes) {
            if (outcome instanceof ItemOutcome.Rejected rejected) {
                refused.put(sound.get(rejected.index()), faults.of(rejected.problem()));
            }
        }
        errors.record(run, refused);
        remarks.record(run, sound, outcomes);
        RowCounts counts = RowCounts.of(outcomes, rows.size() - sound.size());
        if (!records.advance(run, rows.getLast().number(), counts)) {
            throw new IllegalStateException("Another instance has gone on with this import");
        }
    }
}
