package id.asn.chassis.imports.file;

import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook; of a formula the result that was saved with it. */
public final class XlsxRows implements SheetRows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int number;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** The names of the sheets, in the order of the workbook. */
    public static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = workbook(file)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    public static XlsxRows open(Path file, String sheet) throws IOException {
        ReadableWorkbook workbook = workbook(file);
        try {
            Sheet found =
                    workbook.findSheet(sheet).orElseThrow(() -> Problem.of(ImportProblem.IMPORT_SHEET_UNKNOWN, sheet));
            return new XlsxRows(workbook, found.openStream());
        } catch (IOException | RuntimeException unreadable) {
            workbook.close();
            throw refusal(unreadable, 1);
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException damaged) {
            throw refusal(damaged, 1);
        }
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            number = row.getRowNum();
            List<SheetCell> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? new SheetCell.Blank() : read(cell));
            }
            return new SheetRow(number, cells);
        } catch (RuntimeException damaged) {
            throw refusal(damaged, number + 1);
        }
    }

    private SheetCell read(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> new SheetCell.Blank();
            case NUMBER -> new SheetCell.Amount(cell.asNumber(), workbook.isDate1904());
            case STRING -> SheetCell.text(cell.asString() == null ? "" : cell.asString());
            case BOOLEAN -> new SheetCell.Text(String.valueOf(cell.getValue()));
            case ERROR -> new SheetCell.Faulty(String.valueOf(cell.getRawValue()));
            case FORMULA -> result(cell);
        };
    }

    private SheetCell result(Cell cell) {
        return switch (cell.getValue()) {
            case null -> new SheetCell.Uncalculated();
            case BigDecimal value -> new SheetCell.Amount(value, workbook.isDate1904());
            case Object other -> SheetCell.text(String.valueOf(other));
        };
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** A damaged workbook fails in many ways inside the library; to the sender they are one. */
    private static ProblemException refusal(Exception failure, int row) {
        return switch (failure) {
            case ProblemException problem -> problem;
            default -> Problem.of(ImportProblem.IMPORT_UNREADABLE, row);
        };
    }
}
