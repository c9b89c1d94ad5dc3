package id.asn.chassis.imports;

import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.Fault;
import id.asn.chassis.imports.table.ImportRows;
import id.asn.chassis.imports.table.RepeatedRows;
import id.asn.chassis.imports.table.RowReading;
import id.asn.chassis.imports.table.Suggestion;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Brings an import to its end, from wherever it stands. */
@ApplicationScoped
public class WorkOnImport {

    private static final Logger LOG = Logger.getLogger(WorkOnImport.class);

    private final Transactions transactions;
    private final ImportRecords records;
    private final ImportFiles files;
    private final ImportHead heads;
    private final ImportKinds kinds;
    private final SettleRows steps;

    WorkOnImport(
            Transactions transactions,
            ImportRecords records,
            ImportFiles files,
            ImportHead heads,
            ImportKinds kinds,
            SettleRows steps) {
        this.transactions = transactions;
        this.records = records;
        this.files = files;
        this.heads = heads;
        this.kinds = kinds;
        this.steps = steps;
    }

    /**
     * A fault that is not the file's is thrown, so that the work is tried again later and goes on where it stood.
     *
     * @param stopping asked between two transactions
     * @return false when it stopped before the end
     */
    public boolean work(UUID importId, BooleanSupplier stopping) {
        Optional<ImportRun> unfinished = transactions.write(AgencyScope.all(), () -> records.unfinished(importId));
        return unfinished.isEmpty() || work(unfinished.get(), stopping);
    }

    private boolean work(ImportRun run, BooleanSupplier stopping) {
        ImportKind kind = kinds.named(run.kind());
        try {
            Path file = Files.createTempFile("import-", ".work");
            try {
                transactions.write(run.scope(), () -> files.copyTo(run.id(), file));
                if (run.rowsInFile() == null) {
                    steps.validated(run, count(run, kind, file));
                }
                if (!settle(run, kind, file, stopping)) {
                    return false;
                }
            } finally {
                Files.deleteIfExists(file);
            }
            steps.finish(run, null);
        } catch (ProblemException refused) {
            steps.finish(run, refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return true;
    }

    private int count(ImportRun run, ImportKind kind, Path file) throws IOException {
        int rows = 0;
        try (ImportRows reading = open(run, kind, file)) {
            while (reading.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    private boolean settle(ImportRun from, ImportKind kind, Path file, BooleanSupplier stopping) throws IOException {
        ImportRun run = from;
        RepeatedRows repeated = new RepeatedRows(kind.uniqueFields(run.format()), kind.groupedBy(run.format()));
        List<RowReading> chunk = new ArrayList<>();
        try (ImportRows reading = open(run, kind, file)) {
            for (RowReading row = reading.next(); row != null; row = reading.next()) {
                RowReading judged = repeated.judge(row);
                if (chunk.size() >= kind.rowsAtOnce() && repeated.isBoundary(judged)) {
                    run = settle(run, kind, chunk);
                    chunk.clear();
                    if (stopping.getAsBoolean()) {
                        return false;
                    }
                }
                if (judged.number() > run.settledRow()) {
                    chunk.add(judged);
                }
            }
        }
        if (!chunk.isEmpty()) {
            settle(run, kind, chunk);
        }
        return true;
    }

    /** A row that the database itself refuses is found by halves, so that it spoils nothing but itself. */
    private ImportRun settle(ImportRun run, ImportKind kind, List<RowReading> rows) {
        try {
            steps.settle(run, kind, rows);
            return run.settledTo(rows.getLast().number());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            if (!isOfTheData(failure)) {
                throw failure;
            }
            if (rows.size() == 1) {
                LOG.warnf(
                        "A row of an import is refused by the database, SQLSTATE %s",
                        SqlStates.of(failure).orElse(""));
                RowReading refused = rows.getFirst()
                        .refused(Fault.of("", ImportProblem.ROW_CONFLICT, Suggestion.of(Advice.SEND_AGAIN)));
                return settle(run, kind, List.of(refused));
            }
            int half = rows.size() / 2;
            ImportRun between = settle(run, kind, List.copyOf(rows.subList(0, half)));
            return settle(between, kind, List.copyOf(rows.subList(half, rows.size())));
        }
    }

    /** A value that PostgreSQL cannot hold, or a constraint that the rules did not foresee. */
    private static boolean isOfTheData(RuntimeException failure) {
        return SqlStates.of(failure)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }

    private ImportRows open(ImportRun run, ImportKind kind, Path file) throws IOException {
        return heads.open(file, run.format(), run.sheet(), run.header(), kind);
    }

    /** A fault of ours that no repetition mends. */
    void giveUp(UUID importId) {
        transactions
                .write(AgencyScope.all(), () -> records.unfinished(importId))
                .ifPresent(run -> steps.finish(run, Problem.of(ImportProblem.IMPORT_BROKEN)));
    }
}
