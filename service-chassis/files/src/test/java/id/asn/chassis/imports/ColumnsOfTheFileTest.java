package id.asn.chassis.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.Header;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that only the file knows, values that hold for every row, and headers that nobody knows. */
class ColumnsOfTheFileTest {

    @Test
    void columnsThatTheFileBringsAreReadInTheSendersOrder() throws IOException {
        // When
        ReadFile file = csv("Laporan\n\nMark B;code;Mark A\n7,5;X;3\n;Y;11\n", Map.of());

        // Then
        assertThat(file.head().header().cells())
                .extracting(Header.Cell::column)
                .containsExactly("Mark B", "code", "Mark A");
        assertThat(file.value(4, "Mark B")).isEqualTo("7.5");
        assertThat(file.value(4, "Mark A")).isEqualTo("3");
        assertThat(file.codes(5)).containsExactly("CELL_AMOUNT_RANGE");
        assertThat(file.row(5).faults().getFirst().column()).isEqualTo("Mark A");
    }

    @Test
    void aValueForEveryRowStandsWhereTheFileHasNoneAndAFilledCellGoesBefore() throws IOException {
        // When
        ReadFile file = csv("nama;kind\nAni;\nBudi;pppk\n", Map.of("code", "K1", "kind", "PNS", "from", "31/12/2020"));

        // Then
        assertThat(file.value(2, "code")).isEqualTo("K1");
        assertThat(file.value(2, "kind")).isEqualTo("PNS");
        assertThat(file.value(3, "kind")).isEqualTo("PPPK");
        assertThat(file.value(3, "from")).isEqualTo("2020-12-31");
        assertThat(file.row(2).cells()).containsExactly("Ani", "");
    }

    @Test
    void valuesThatNoColumnCouldHoldAreRefusedAllAtOnce() {
        // When
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> csv("code;nama\nA;B\n", Map.of("salary", "1", "kind", "honorer", "from", "kemarin")));

        // Then
        assertThat(refused.type()).isEqualTo(ImportProblem.IMPORT_HEADER_REFUSED);
        assertThat(refused.errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("salary", "VALUE_WITHOUT_COLUMN"),
                        tuple("kind", "CELL_NOT_IN_LIST"),
                        tuple("from", "CELL_NO_DATE"));
    }

    @Test
    void itemsOfJsonTakeNoValuesForEveryRow() {
        // When
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> ReadFile.of(
                        ImportFormat.NDJSON,
                        "{\"code\":\"A\"}\n".getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("kind", "PNS")));

        // Then
        assertThat(refused.type()).isEqualTo(ImportProblem.VALUE_WITHOUT_COLUMN);
    }

    @Test
    void theSameFileWithOtherValuesIsAnotherFile() {
        assertThat(request(Map.of()).digest("abc")).isEqualTo("abc");
        assertThat(request(Map.of("a", "1", "b", "2")).digest("abc"))
                .isEqualTo(request(Map.of("b", "2", "a", "1")).digest("abc"))
                .isNotEqualTo(request(Map.of("a", "1", "b", "3")).digest("abc"))
                .isNotEqualTo("abc");
    }

    @Test
    void anIgnoredHeaderThatResemblesAColumnIsTold() throws IOException {
        // When
        ReadFile file = csv("code;nama;Kelas jabtan;No;Pangkat\nA;B;3;1;x\n", Map.of());

        // Then
        assertThat(file.head().ignored()).containsExactly("Kelas jabtan", "No", "Pangkat");
        assertThat(file.head().advice()).singleElement().satisfies(advice -> {
            assertThat(advice.column()).isEqualTo("Kelas jabtan");
            assertThat(advice.suggestion().advice()).isEqualTo(Advice.NEAREST);
            assertThat(advice.suggestion().arguments()).containsExactly("kelas jabatan");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,5", "3.5", "JP 3,5", "jp: 3.5", "Jp.3,5"})
    void aWordThatTheColumnKnowsMayStandBeforeTheNumber(String written) throws IOException {
        assertThat(csv("code;jumlah jp\nA;" + written + "\n", Map.of()).value(2, "amount"))
                .isEqualTo("3.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jam 3", "3 jp", "jp", "jp -3", "jp 3 4"})
    void otherWordsAreNotGuessedAt(String written) throws IOException {
        assertThat(csv("code;jumlah jp\nA;" + written + "\n", Map.of()).codes(2))
                .containsExactly("CELL_NO_AMOUNT");
    }

    @Test
    void aValueNamesItsColumnOnce() {
        assertThat(ImportValues.of(List.of("purpose=PEMETAAN", "reference=a=b")))
                .containsEntry("purpose", "PEMETAAN")
                .containsEntry("reference", "a=b");
        assertThat(catchThrowableOfType(ProblemException.class, () -> ImportValues.of(List.of("a=1", "a=2")))
                        .type())
                .isEqualTo(ImportProblem.COLUMN_REPEATED);
    }

    private static ImportRequest request(Map<String, String> values) {
        return new ImportRequest("KIND", "A", ImportFormat.CSV, null, false, false, values);
    }

    private static ReadFile csv(String text, Map<String, String> values) throws IOException {
        return ReadFile.of(ImportFormat.CSV, text.getBytes(StandardCharsets.UTF_8), null, values);
    }
}
