package id.asn.standard.dictionary.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.asn.chassis.web.Problem;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.file.TableFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in CSV: with comma, semicolon or tab, in UTF-8 with or without its mark, or as older spreadsheets write it. */
final class CsvTable {

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int HEAD_LINES = 40;

    private CsvTable() {}

    static ReadFile read(InputStream body) {
        try {
            String text = text(body.readAllBytes());
            if (text.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                text = text.substring(text.indexOf('\n') + 1);
            }
            return TableFile.read(rows(text));
        } catch (CsvParseException broken) {
            throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Row> rows(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new Row(rows.size() + 1, row.getFields()));
            }
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, OLDER);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The one that splits a line of the head into the most names that are known. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (String line : text.lines().limit(HEAD_LINES).toList()) {
            for (char separator : SEPARATORS) {
                long names = List.of(line.split(String.valueOf(separator), -1)).stream()
                        .flatMap(name -> FieldNames.of(name).stream())
                        .count();
                if (names > most) {
                    most = names;
                    best = separator;
                }
            }
        }
        return best;
    }
}
