package id.asn.chassis.imports.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A CSV file, whatever its encoding and its separator. */
public final class CsvRows implements SheetRows {

    private static final int SAMPLE = 65_536;
    private static final int LONGEST_RECORD = 1_000_000;

    private final CloseableIterator<CsvRecord> records;
    private int number;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    public static CsvRows open(Path file) throws IOException {
        BufferedReader reader = TextEncoding.of(file).open(file);
        String head = peek(reader);
        if (Separator.isDeclaredIn(head)) {
            reader.readLine();
        }
        return new CsvRows(CsvReader.builder()
                .fieldSeparator(Separator.of(head))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(reader)
                .iterator());
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            number++;
            return new SheetRow(
                    number,
                    records.next().getFields().stream().map(SheetCell::text).toList());
        } catch (CsvParseException | UncheckedIOException broken) {
            throw Problem.of(ImportProblem.IMPORT_UNREADABLE, number + 1);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static String peek(BufferedReader reader) throws IOException {
        reader.mark(SAMPLE + 1);
        char[] head = new char[SAMPLE];
        int length = 0;
        int read;
        while (length < SAMPLE && (read = reader.read(head, length, SAMPLE - length)) > 0) {
            length += read;
        }
        reader.reset();
        return new String(head, 0, length);
    }
}
