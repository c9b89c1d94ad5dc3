package id.asn.standard.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoverageExportTest {

    @Test
    void csvIsReadByExcelInTheLanguageOfTheCallerAndRunsNothing() {
        // Given
        Scene.play("C401", 1);

        // When
        Response csv = Scene.asking("C401")
                .accept(MediaTypes.CSV)
                .header("Accept-Language", "id")
                .get("/v1/coverage/positions");

        // Then
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst())
                .startsWith("\uFEFFKode instansi,Kode unit,Kode jabatan,Nama jabatan,Jenjang,Temuan");
        assertThat(lines.get(2)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(csv.header("Content-Language")).isEqualTo("id");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"coverage-positions-C401-2022-01-01.csv\"");
    }

    @Test
    void aWorkbookHoldsNumbersDatesAndTexts() throws IOException {
        // Given
        Scene.play("C402", 2);

        // When
        Response xlsx = Scene.asking("C402").accept(MediaTypes.XLSX).get("/v1/coverage");

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Coverage by unit");
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCell(7).asString()).isEqualTo("With SKJ (%)");
            assertThat(rows.get(1).getCell(1).asString()).isEqualTo("BKPSDM");
            assertThat(rows.get(1).getCell(7).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(7).asNumber()).isEqualByComparingTo("66.67");
        }
    }

    @Test
    void ndjsonHoldsOneRowALine() {
        // Given
        Scene.play("C403", 3);

        // When
        Response lines = Scene.asking("C403").accept(MediaTypes.NDJSON).get("/v1/coverage/positions");

        // Then
        List<String> rows = lines.asString().lines().toList();
        assertThat(rows).hasSize(5);
        assertThat(JsonPath.from(rows.getFirst()).getString("positionCode")).isEqualTo("P1");
    }

    @ParameterizedTest
    @ValueSource(strings = {MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
    void everyFormCarriesItsDigestAndIsNotSentAgainUnchanged(String type) throws NoSuchAlgorithmException {
        // Given
        String agency = "C41" + type.length() % 10 + type.charAt(type.length() - 1);
        Scene.play(agency, type.length());

        // When
        Response first = Scene.asking(agency).accept(type).get("/v1/coverage");
        Response again = Scene.asking(agency)
                .accept(type)
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/coverage");
        Scene.position(agency, "P8", "SEKDA", "Arsiparis", List.of("WNPD.01"));
        Response changed = Scene.asking(agency)
                .accept(type)
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/coverage");

        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Repr-Digest")).isEqualTo(sha256(first.asByteArray()));
        assertThat(first.header("Vary")).contains("Accept-Language");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatDoesNotExistIsRefused() {
        // Given
        Scene.play("C405", 5);

        // When
        Response answer = Scene.asking("C405").accept("image/png").get("/v1/coverage");

        // Then
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }
}
