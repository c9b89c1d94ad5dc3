package id.asn.chassis.imports;

import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a kind of import takes. */
@Schema(name = "ImportKind")
public record ImportKindView(
        @Schema(examples = "POSITIONS") String kind,

        @Schema(description = "The scope that it needs", examples = "standards:write")
        String scope,

        List<ImportFormat> formats,
        List<Column> columns) {

    /** A column of a table. */
    @Schema(name = "ImportColumn")
    public record Column(
            @Schema(examples = "positionCode") String name,
            boolean required,

            @Schema(description = "Other names that a header may have; case, spaces and signs do not matter")
            List<String> alsoCalled,

            @Schema(description = "What the cells hold", examples = "CODE")
            CellKind cells,

            @Schema(description = "The values to choose from; empty where there is no list")
            List<String> values) {

        static Column of(ImportColumn column) {
            List<String> values = column.type() instanceof ColumnType.Choice choice
                    ? choice.values().values().stream().distinct().toList()
                    : List.of();
            return new Column(column.name(), column.required(), column.aliases(), CellKind.of(column.type()), values);
        }
    }

    /** What cells hold. */
    public enum CellKind {
        TEXT,
        CODE,
        CODES,
        DIGITS,
        DATE,
        /** The last day of a period, which then ends with the day after. */
        LAST_DAY,
        WHOLE_NUMBER,
        AMOUNT,
        ONE_OF;

        static CellKind of(ColumnType type) {
            return switch (type) {
                case ColumnType.Text text -> TEXT;
                case ColumnType.Code code -> CODE;
                case ColumnType.Codes codes -> CODES;
                case ColumnType.Digits digits -> DIGITS;
                case ColumnType.Day day -> DATE;
                case ColumnType.LastDay lastDay -> LAST_DAY;
                case ColumnType.Whole whole -> WHOLE_NUMBER;
                case ColumnType.Amount amount -> AMOUNT;
                case ColumnType.Choice choice -> ONE_OF;
            };
        }
    }

    static ImportKindView of(ImportKind kind) {
        return new ImportKindView(
                kind.name(),
                kind.scope(),
                kind.formats().stream().sorted().toList(),
                kind.columns().stream().map(Column::of).toList());
    }
}
