package id.asn.chassis.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as RFC 4180 has it: comma, CRLF, UTF-8. A byte order mark goes first, because without it Excel reads UTF-8 as
 * Windows-1252. A text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises.
 */
public final class CsvFile implements TableFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What begins a formula in Excel, LibreOffice or Google Sheets, the full-width signs too. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    public CsvFile(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void header(List<String> titles) {
        csv.writeRecord(titles.stream().map(CsvFile::safe).toList());
    }

    @Override
    public void record(List<Cell> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell instanceof Cell.Text text ? safe(text.value()) : cell.plain())
                .toList());
    }

    static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
