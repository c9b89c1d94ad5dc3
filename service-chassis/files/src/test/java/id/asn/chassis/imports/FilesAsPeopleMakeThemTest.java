package id.asn.chassis.imports;

import static id.asn.chassis.test.RawWorkbook.number;
import static id.asn.chassis.test.RawWorkbook.row;
import static id.asn.chassis.test.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.RowReading;
import id.asn.chassis.test.RawWorkbook;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test plan I01 to I12. */
class FilesAsPeopleMakeThemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/12/2020",
                "31-12-2020",
                "31.12.2020",
                "2020-12-31",
                "2020/12/31",
                "20201231",
                "44196",
                "44196,5",
                "31 Desember 2020",
                "31 des 2020",
                "31 December 2020",
                "31-Dec-2020",
                "2020-12-31 00:00:00",
                "2020-12-31T00:00:00Z"
            })
    void aDateIsReadHoweverItIsWritten(String written) throws IOException {
        // When
        ReadFile file = csv("code;tmt\nA;" + written + "\n");

        // Then
        assertThat(file.value(2, "from")).isEqualTo("2020-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2020", "12/31/2020", "31/12/20", "2020", "kemarin", "31 Foo 2020", "00/00/0000"})
    void whatIsNoDateOrCouldBeTwoIsNotGuessed(String written) throws IOException {
        // When
        ReadFile file = csv("code;tmt\nA;" + written + "\n");

        // Then
        assertThat(file.codes(2)).containsExactly("CELL_NO_DATE");
        assertThat(file.advice(2)).isEqualTo(Advice.DATE_FORMS);
        assertThat(file.row(2).faults().getFirst().column()).isEqualTo("tmt");
    }

    @Test
    void serialsOfASpreadsheetAreDatesOfItsOwnCalendar() throws IOException {
        // Given
        String rows = row(1, text("A1", "code"), text("B1", "from")) + row(2, text("A2", "X"), number("B2", "44197"));

        // When
        ReadFile from1900 = xlsx(new RawWorkbook().sheet("S", rows));
        ReadFile from1904 = xlsx(new RawWorkbook().sheet("S", rows).since1904());

        // Then
        assertThat(from1900.value(2, "from")).isEqualTo("2021-01-01");
        assertThat(from1904.value(2, "from")).isEqualTo("2025-01-02");
        assertThat(from1904.row(2).cells()).containsExactly("X", "2025-01-02");
    }

    @Test
    void theLastDayOfAPeriodMeansTheFirstDayAfter() throws IOException {
        // When
        ReadFile file = csv("code;kontrak selesai\nA;31/12/2024\n");

        // Then
        assertThat(file.value(2, "to")).isEqualTo("2025-01-01");
        assertThat(file.row(2).cells()).containsExactly("A", "2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,5|7.5", "7.5|7.5", "12|12", "0,25|0.25", "99999,99|99999.99"})
    void anAmountIsReadWithADecimalCommaOrPoint(String written, String meant) throws IOException {
        // When
        ReadFile file = csv("code;jumlah jp\nA;" + written + "\n");

        // Then
        assertThat(file.value(2, "amount")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|CELL_NO_AMOUNT",
                "1.234,5|CELL_NO_AMOUNT",
                "-3|CELL_NO_AMOUNT",
                "1e400|CELL_NO_AMOUNT",
                "tiga|CELL_NO_AMOUNT",
                "3 JP|CELL_NO_AMOUNT",
                "0|CELL_AMOUNT_RANGE",
                "100000|CELL_AMOUNT_RANGE"
            })
    void anAmountThatCouldBeTwoIsNotGuessed(String written, String code) throws IOException {
        // When
        ReadFile file = csv("code;jumlah jp\nA;" + written + "\n");

        // Then
        assertThat(file.codes(2)).containsExactly(code);
        assertThat(file.advice(2)).isEqualTo(Advice.AMOUNT);
    }

    @Test
    void anAmountOfASpreadsheetIsItsNumberWhateverItsFormat() throws IOException {
        // Given
        String rows = row(1, text("A1", "code"), text("B1", "amount"))
                + row(2, text("A2", "X"), number("B2", "2.5"))
                + row(3, text("A3", "Y"), number("B3", "20"))
                + row(4, text("A4", "Z"), number("B4", "2.3333333333"));

        // When
        ReadFile file = xlsx(new RawWorkbook().sheet("S", rows));

        // Then
        assertThat(file.value(2, "amount")).isEqualTo("2.5");
        assertThat(file.value(3, "amount")).isEqualTo("20");
        assertThat(file.codes(4)).containsExactly("CELL_NO_AMOUNT");
    }

    @Test
    void aNumberThatLostItsDigitsIsNamedAndNotGuessed() throws IOException {
        // Given
        String rows = row(1, text("A1", "code"), text("B1", "NIP"))
                + row(2, text("A2", "X"), number("B2", "1.98503122010011E17"))
                + row(3, text("A3", "Y"), text("B3", "19850312 201001 1 004"));

        // When
        ReadFile workbook = xlsx(new RawWorkbook().sheet("S", rows));
        ReadFile saved = csv("code;nip\nX;1,98503E+17\nY;'198503122010011004\nZ;19850312201001100\n");

        // Then
        assertThat(workbook.codes(2)).containsExactly("CELL_DIGITS_LOST");
        assertThat(workbook.advice(2)).isEqualTo(Advice.AS_TEXT);
        assertThat(workbook.value(3, "nip")).isEqualTo("198503122010011004");
        assertThat(saved.codes(2)).containsExactly("CELL_DIGITS_LOST");
        assertThat(saved.value(3, "nip")).isEqualTo("198503122010011004");
        assertThat(saved.codes(4)).containsExactly("CELL_DIGITS");
        assertThat(saved.rows().stream()
                        .flatMap(row -> row.faults().stream())
                        .toList()
                        .toString())
                .doesNotContain("19850312");
    }

    @Test
    void aCodeThatBecameANumberIsReadAsItsDigits() throws IOException {
        // Given
        String rows = row(1, text("A1", "code"), text("B1", "kelas jabatan"))
                + row(2, number("A2", "601"), number("B2", "11"))
                + row(3, number("A3", "6.01E2"), text("B3", "11.0"));

        // When
        ReadFile file = xlsx(new RawWorkbook().sheet("S", rows));

        // Then
        assertThat(file.value(2, "code")).isEqualTo("601");
        assertThat(file.value(3, "code")).isEqualTo("601");
        assertThat(file.row(3).item().path("jobClass").intValue()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorIsFound(String separator) throws IOException {
        // Given
        String file = String.join(separator, "code", "nama", "tmt") + "\n"
                + String.join(separator, "A", "\"Kepala; Bidang,\n" + separator + "Umum\"", "2021-01-01") + "\n";

        // When
        ReadFile read = csv(file);

        // Then
        assertThat(read.value(2, "name")).isEqualTo("Kepala; Bidang, " + separator.strip() + "Umum");
        assertThat(csv("sep=" + separator + "\r\n" + file).value(2, "code")).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void anyEncodingIsFound(String encoding) throws IOException {
        // Given
        String file = "code;nama\nA;Raden Mas Séno – Wakil\n";

        // When
        ReadFile plain = ReadFile.of(ImportFormat.CSV, file.getBytes(Charset.forName(encoding)));

        // Then
        assertThat(plain.value(2, "name")).isEqualTo("Raden Mas Séno – Wakil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(String encoding) throws IOException {
        // When
        ReadFile file = ReadFile.of(ImportFormat.CSV, "\ufeffcode;nama\nA;B\n".getBytes(Charset.forName(encoding)));

        // Then
        assertThat(file.head().header().cells().getFirst().text()).isEqualTo("code");
    }

    @Test
    void titlesStandAboveAndEmptyRowsBetween() throws IOException {
        // Given
        String file =
                "DAFTAR JABATAN;;\nKabupaten Tegal;;\n;;\nNo;Kode Jabatan (wajib);Nama *\n(1);(2);(3)\n;;\n1; A ;\u00a0B\u00a0\n"
                        + "   ;\t;\n2;C;D\n";

        // When
        ReadFile read = csv(file);

        // Then
        assertThat(read.rows()).extracting(RowReading::number).containsExactly(7, 9);
        assertThat(read.value(7, "code")).isEqualTo("A");
        assertThat(read.value(7, "name")).isEqualTo("B");
        assertThat(read.head().ignored()).containsExactly("No");
    }

    @Test
    void aHeaderOfTwoRowsWithMergedCellsIsOneHeader() throws IOException {
        // Given
        String rows = row(1, text("A1", "DAFTAR PPPK"))
                + row(3, text("A3", "Kode Jabatan"), text("B3", "Kontrak"), text("D3", "Nama"))
                + row(4, text("B4", "Mulai"), text("C4", "Selesai"))
                + row(5, text("A5", "X"), number("B5", "44197"), number("C5", "44561"), text("D5", "Ani"));
        String merged = "<mergeCells count=\"2\"><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"A3:A4\"/></mergeCells>";

        // When
        ReadFile file = xlsx(new RawWorkbook().sheet("S", rows, merged));

        // Then
        assertThat(file.rows()).hasSize(1);
        assertThat(file.value(5, "from")).isEqualTo("2021-01-01");
        assertThat(file.value(5, "to")).isEqualTo("2022-01-01");
        assertThat(file.value(5, "name")).isEqualTo("Ani");
    }

    @Test
    void ofAFormulaTheSavedResultCountsAndErrorsAreNamed() throws IOException {
        // Given
        String rows = row(1, text("A1", "code"), text("B1", "name"))
                + row(2, "<c r=\"A2\" t=\"str\"><f>B1&amp;1</f><v>P-1</v></c>", text("B2", "b"))
                + row(3, "<c r=\"A3\" t=\"e\"><f>Sheet2!A1</f><v>#REF!</v></c>", text("B3", "b"))
                + row(4, "<c r=\"A4\"><f>B1</f></c>", text("B4", "b"))
                + row(5, "<c r=\"A5\" t=\"e\"><v>#N/A</v></c>", text("B5", "b"))
                + row(6, "<c r=\"A6\"><f>300*2+1</f><v>601</v></c>", text("B6", "b"));

        // When
        ReadFile file = xlsx(new RawWorkbook().sheet("S", rows));

        // Then
        assertThat(file.value(2, "code")).isEqualTo("P-1");
        assertThat(file.codes(3)).containsExactly("CELL_SPREADSHEET_ERROR");
        assertThat(file.row(3).faults().getFirst().arguments()).containsExactly("#REF!");
        assertThat(file.codes(4)).containsExactly("CELL_UNCALCULATED");
        assertThat(file.codes(5)).containsExactly("CELL_SPREADSHEET_ERROR");
        assertThat(file.value(6, "code")).isEqualTo("601");
        assertThat(csv("code;nama\n#REF!;b\n").codes(2)).containsExactly("CELL_SPREADSHEET_ERROR");
    }

    @Test
    void allErrorsOfARowAreToldAtOnce() throws IOException {
        // When
        ReadFile file = csv(
                "code;nama;tmt;kelas jabatan;kind;to;nip\n;" + "x".repeat(51) + ";31/02/2020;99;Kontrak;1/1/1850;12\n");

        // Then
        assertThat(file.codes(2))
                .containsExactly(
                        "CELL_REQUIRED",
                        "CELL_TOO_LONG",
                        "CELL_NO_DATE",
                        "CELL_INTEGER_RANGE",
                        "CELL_NOT_IN_LIST",
                        "CELL_DATE_RANGE",
                        "CELL_DIGITS");
    }

    @Test
    void twoHundredColumnsAreReadAndTheUnknownOnesNamed() throws IOException {
        // Given
        String names = IntStream.range(0, 198).mapToObj(i -> "Kolom " + i).collect(Collectors.joining(";"));
        String values = IntStream.range(0, 198).mapToObj(i -> "rahasia").collect(Collectors.joining(";"));

        // When
        ReadFile file = csv("Kode jabatan;" + names + ";NAMA\nA;" + values + ";B\n");

        // Then
        assertThat(file.value(2, "name")).isEqualTo("B");
        assertThat(file.head().ignored()).hasSize(198);
        assertThat(file.row(2).cells()).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agama",
                "TGL LAHIR",
                "Jenis Kelamin (L/P)",
                "status perkawinan",
                "Suku Bangsa",
                "date_of_birth",
                "JK"
            })
    void personalDataThatIsNeverStoredIsRefusedWithTheFile(String column) {
        // When
        ProblemException table = refusal(ImportFormat.CSV, "code;nama;" + column + "\nA;B;x\n");
        ProblemException lines =
                refusal(ImportFormat.NDJSON, "{\"code\":\"A\"}\n{\"code\":\"B\",\"" + column + "\":\"x\"}\n");

        // Then
        assertThat(table.errors()).extracting(FieldProblem::code).containsExactly("COLUMN_FORBIDDEN");
        assertThat(lines.errors()).extracting(FieldProblem::code).containsExactly("COLUMN_FORBIDDEN");
    }

    @Test
    void everythingWrongWithAHeaderIsToldAtOnce() {
        // When
        ProblemException refusal = refusal(ImportFormat.CSV, "nama;Nama;kelas jabatan;agama\nA;B;1;x\n");

        // Then
        assertThat(refusal.type()).isEqualTo(ImportProblem.IMPORT_HEADER_REFUSED);
        assertThat(refusal.errors())
                .extracting(FieldProblem::code)
                .containsExactly("COLUMN_REPEATED", "COLUMN_FORBIDDEN", "COLUMN_REQUIRED");
    }

    @Test
    void whatIsNoTableIsSaidAtOnce() {
        // Given
        byte[] workbook = new RawWorkbook()
                .sheet("S", row(1, text("A1", "code"), text("B1", "name")))
                .bytes();
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        // When
        List<ProblemException> refusals = List.of(
                refusal(ImportFormat.CSV, "satu;dua\n1;2\n"),
                refusal(ImportFormat.CSV, "code;nama\n"),
                refusal(ImportFormat.CSV, "\n\n  \n"),
                refusal(ImportFormat.CSV, "code;nama\nA;\"B\nC;D\n"),
                refusal(ImportFormat.CSV, workbook),
                refusal(ImportFormat.XLSX, "code;nama\nA;B\n"),
                refusal(ImportFormat.XLSX, old),
                refusal(ImportFormat.XLSX, Arrays.copyOf(workbook, workbook.length - 200)),
                refusal(ImportFormat.XLSX, RawWorkbook.zip(Map.of("word/document.xml", "<x/>"))),
                refusal(ImportFormat.XLSX, workbook),
                refusal(ImportFormat.CSV, "%PDF-1.7 ..."));

        // Then
        assertThat(refusals)
                .extracting(ProblemException::type)
                .containsExactly(
                        ImportProblem.HEADER_MISSING,
                        ImportProblem.IMPORT_EMPTY,
                        ImportProblem.IMPORT_EMPTY,
                        ImportProblem.IMPORT_UNREADABLE,
                        ImportProblem.IMPORT_TYPE_MISMATCH,
                        ImportProblem.IMPORT_TYPE_MISMATCH,
                        ImportProblem.IMPORT_PROTECTED,
                        ImportProblem.IMPORT_UNREADABLE,
                        ImportProblem.IMPORT_TYPE_MISMATCH,
                        ImportProblem.IMPORT_EMPTY,
                        ImportProblem.IMPORT_TYPE_MISMATCH);
    }

    @Test
    void aWorkbookThatGrowsBeyondMeasureIsRefusedBeforeItIsRead() {
        // Given
        byte[] bomb = RawWorkbook.zip(
                Map.of("xl/workbook.xml", "<x/>", "xl/sharedStrings.xml", " ".repeat(65 * 1024 * 1024)));

        // When
        ProblemException refusal = refusal(ImportFormat.XLSX, bomb);

        // Then
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal.type()).isEqualTo(ImportProblem.IMPORT_EXPANDS);
    }

    @Test
    void theFirstSheetWithAHeaderIsReadUnlessAnotherIsAskedFor() throws IOException {
        // Given
        RawWorkbook workbook = new RawWorkbook()
                .sheet("Petunjuk", row(1, text("A1", "Isilah lembar berikut")))
                .sheet(
                        "Data",
                        row(1, text("A1", "code"), text("B1", "name")) + row(2, text("A2", "X"), text("B2", "b")))
                .sheet(
                        "Lain",
                        row(1, text("A1", "code"), text("B1", "name")) + row(2, text("A2", "Y"), text("B2", "b")));

        // When
        ReadFile first = xlsx(workbook);
        ReadFile asked = ReadFile.of(ImportFormat.XLSX, workbook.bytes(), "lain");
        ProblemException unknown = catchThrowableOfType(
                ProblemException.class, () -> ReadFile.of(ImportFormat.XLSX, workbook.bytes(), "Tidak ada"));

        // Then
        assertThat(first.value(2, "code")).isEqualTo("X");
        assertThat(asked.value(2, "code")).isEqualTo("Y");
        assertThat(unknown.type()).isEqualTo(ImportProblem.IMPORT_SHEET_UNKNOWN);
        assertThat(unknown.arguments()).containsExactly("Tidak ada", "Petunjuk, Data, Lain");
    }

    @Test
    void aLineThatIsNoJsonSpoilsNothingButItself() throws IOException {
        // When
        ReadFile file = ReadFile.of(
                ImportFormat.NDJSON,
                "{\"code\":\"A\"}\n\nkode: B\n[1]\n{\"code\":\"C\"}".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(file.rows()).extracting(RowReading::number).containsExactly(1, 3, 4, 5);
        assertThat(file.codes(3)).containsExactly("ROW_UNREADABLE");
        assertThat(file.codes(4)).containsExactly("ROW_UNREADABLE");
        assertThat(file.value(5, "code")).isEqualTo("C");
    }

    @Test
    void aJsonDocumentIsOneItemOrAnArrayOfThem() throws IOException {
        // When
        ReadFile one = ReadFile.of(ImportFormat.JSON, "{\n \"code\": \"A\"\n}\n".getBytes(StandardCharsets.UTF_8));
        ReadFile many = ReadFile.of(
                ImportFormat.JSON, "[{\"code\":\"A\"},\n{\"code\":\"B\"}]".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(one.value(1, "code")).isEqualTo("A");
        assertThat(many.value(2, "code")).isEqualTo("B");
        assertThat(refusal(ImportFormat.JSON, "[{\"code\":").type()).isEqualTo(ImportProblem.IMPORT_UNREADABLE);
    }

    private static ReadFile csv(String text) throws IOException {
        return ReadFile.of(ImportFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadFile xlsx(RawWorkbook workbook) throws IOException {
        return ReadFile.of(ImportFormat.XLSX, workbook.bytes());
    }

    private static ProblemException refusal(ImportFormat format, String text) {
        return refusal(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException refusal(ImportFormat format, byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> ReadFile.of(format, bytes));
    }
}
