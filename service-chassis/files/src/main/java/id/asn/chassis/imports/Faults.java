package id.asn.chassis.imports;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.Fault;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.Nearest;
import id.asn.chassis.imports.table.Suggestion;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the rules refused in the terms of the file: its columns, and what the sender can do. */
final class Faults {

    private final ImportRun run;
    private final ImportKind kind;
    private final List<ImportColumn> columns;
    private final Map<String, Collection<String>> knownCodes = new HashMap<>();

    Faults(ImportRun run, ImportKind kind) {
        this.run = run;
        this.kind = kind;
        this.columns = kind.columnsAmong(run.header().texts());
    }

    /** Everything that a refusal says. */
    List<Fault> of(ProblemException refusal) {
        if (refusal.errors().isEmpty()) {
            return List.of(fault(new FieldProblem("", refusal.type().code(), null, refusal.arguments())));
        }
        return refusal.errors().stream().map(this::fault).toList();
    }

    private Fault fault(FieldProblem error) {
        Optional<ImportColumn> column = run.format().isTable() ? columnAt(error.pointer()) : Optional.empty();
        String name = column.map(known -> run.header().textOf(known.name()))
                .orElse(run.format().isTable() ? "" : error.pointer());
        return new Fault(
                name,
                error.code(),
                error.arguments().stream().map(String::valueOf).toList(),
                error.text(),
                suggestion(error, columnAt(error.pointer())));
    }

    /** The column whose place is the longest beginning of the pointer. */
    private Optional<ImportColumn> columnAt(String pointer) {
        return columns.stream()
                .filter(column -> column.holds(pointer))
                .max(Comparator.comparingInt(column -> column.pointer().length()));
    }

    private @Nullable Suggestion suggestion(FieldProblem error, Optional<ImportColumn> column) {
        if (error.code().equals(BulkProblem.ITEM_REPEATED.code())) {
            return new Suggestion(Advice.REMOVE_ROW, List.of());
        }
        if (column.isEmpty() || error.arguments().isEmpty() || !isCode(column.get())) {
            return null;
        }
        String written = String.valueOf(error.arguments().getFirst());
        return Nearest.to(written, knownCodes(column.get())).orElse(null);
    }

    private static boolean isCode(ImportColumn column) {
        return column.type() instanceof ColumnType.Code || column.type() instanceof ColumnType.Codes;
    }

    private Collection<String> knownCodes(ImportColumn column) {
        return knownCodes.computeIfAbsent(column.name(), name -> Set.copyOf(kind.knownCodes(run.agencyCode(), column)));
    }
}
