package id.asn.chassis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook. Texts are inline strings, which no spreadsheet takes for a formula and which, unlike shared strings,
 * need not be kept until the end. What one sheet cannot hold continues on the next.
 */
public final class XlsxFile implements TableFile {

    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int WIDEST_TITLE = 20;
    private static final int MARGIN = 2;
    private static final int POINTS_A_LINE = 15;
    private static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final String HEADER_COLOUR = "DDE6F0";

    private final Workbook workbook;
    private final String name;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private List<String> titles = List.of();
    private int[] widths = {};
    private int sheets = 1;
    private int row;

    /** @param name of the sheet, at most 26 characters and none of {@code []:*?/\} */
    public XlsxFile(OutputStream out, String name) {
        this(out, name, Worksheet.MAX_ROWS);
    }

    XlsxFile(OutputStream out, String name, int rowsPerSheet) {
        this.workbook = new Workbook(out, "ASN", "1.0");
        this.name = name;
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> newTitles) {
        titles = List.copyOf(newTitles);
        widths = new int[titles.size()];
        for (int column = 0; column < titles.size(); column++) {
            widths[column] = Math.min(titles.get(column).length(), WIDEST_TITLE);
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADER_COLOUR)
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        row = 1;
    }

    @Override
    public void record(List<Cell> cells) throws IOException {
        if (row == rowsPerSheet) {
            finishSheet();
            sheets++;
            sheet = workbook.newWorksheet(name + " (" + sheets + ")");
            header(titles);
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
            if (row < FLUSH_EVERY && column < widths.length) {
                widths[column] =
                        Math.max(widths[column], cells.get(column).plain().length());
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** The first rows decide how wide a column is: widths go before the rows, and no row is kept. */
    private void flush() throws IOException {
        if (row <= FLUSH_EVERY) {
            setWidths();
        }
        sheet.flush();
    }

    private void setWidths() {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            int width = Math.clamp(widths[column] + MARGIN, NARROWEST, WIDEST);
            sheet.width(column, width);
            // Words break early, and bold letters are wide: a line holds less than the column.
            lines = Math.max(lines, Math.ceilDiv(titles.get(column).length(), width - 2 * MARGIN));
        }
        sheet.rowHeight(0, lines * POINTS_A_LINE);
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(row, column, fitting(text.value()));
            case Cell.Figure figure -> {
                sheet.value(row, column, figure.value());
                if (figure.value().scale() > 0) {
                    sheet.style(row, column)
                            .format("0." + "0".repeat(figure.value().scale()))
                            .set();
                }
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.value());
                sheet.style(row, column).format(DAY_FORMAT).set();
            }
            case Cell.Empty empty -> {
                // A field without a value stays without a cell.
            }
        }
    }

    /** Excel refuses a file with a longer text. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private void finishSheet() throws IOException {
        if (row < FLUSH_EVERY) {
            setWidths();
        }
        if (!titles.isEmpty()) {
            sheet.setAutoFilter(0, 0, row - 1, titles.size() - 1);
        }
        sheet.finish();
    }

    @Override
    public void finish() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
