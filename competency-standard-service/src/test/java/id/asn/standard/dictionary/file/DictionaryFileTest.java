package id.asn.standard.dictionary.file;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DictionaryFileTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aWholeDictionaryInTheShapeThatAgenciesHaveIsPublished() {
        // Given
        Api.register("F100");
        Map<String, Object> file = document("F1.", 9);

        // When
        ValidatableResponse answer = send("F1", "2024", "F100", "2024-01-01", false, file);

        // Then
        answer.statusCode(201)
                .body("outcome", equalTo("PUBLISHED"))
                .body("competencies", equalTo(9))
                .body("indicators", equalTo(135))
                .body("changes.added", equalTo(9))
                .body("errors", empty())
                .body("ignored", containsInAnyOrder("abbr", "aliases", "note", "regulation"));
        Api.as(Api.portal("F100"))
                .get("/v1/competencies/F1.3")
                .then()
                .body("levels[4].indicators", hasSize(3))
                .body("group", equalTo("MANAJERIAL"));
        Api.as(Api.portal("F100"))
                .get("/v1/dictionaries/F1")
                .then()
                .body("agencyCode", equalTo("F100"))
                .body("edition", equalTo("2024"));
    }

    @Test
    void aNextEditionSaysWhatChanges() {
        // Given
        Api.register("F200");
        send("F2", "1", "F200", "2020-01-01", false, document("F2.", 3)).statusCode(201);
        Map<String, Object> next = document("F2.", 4);
        competencies(next).removeFirst();
        competencies(next).getFirst().put("definisi", "Definisi yang baru");

        // When
        ValidatableResponse trial = send("F2", "2", "F200", "2024-01-01", true, next);

        // Then
        trial.statusCode(200)
                .body("outcome", equalTo("VALID"))
                .body("changes.added", equalTo(1))
                .body("changes.changed", equalTo(1))
                .body("changes.unchanged", equalTo(1))
                .body("changes.withdrawn", equalTo(1));
        Api.as(Api.portal("F200")).get("/v1/dictionaries/F2/editions").then().body("items.edition", contains("1"));
    }

    @Test
    void oneFaultRefusesTheWholeFileAndAllAreTold() {
        // Given
        Map<String, Object> file = document("F3.", 3);
        List<Map<String, Object>> all = competencies(file);
        all.get(0).put("group", "LAIN");
        all.get(1).remove("nama");
        levels(all.get(2)).get(1).put("level", 7);

        // When
        ValidatableResponse answer = Api.as(Api.nation())
                .header("Accept-Language", "id")
                .queryParams(head("2024-01-01"))
                .body(file)
                .post("/v1/dictionaries/F3/editions/1/file")
                .then();

        // Then
        answer.statusCode(422)
                .body("outcome", equalTo("REFUSED"))
                .body(
                        "errors.code",
                        containsInAnyOrder("GROUP_UNKNOWN", "FIELD_MISSING", "LEVEL_UNKNOWN", "LEVELS_INCOMPLETE"))
                .body("errors.pointer", hasItem("/competencies/2/levels/1/level"))
                .body("errors.find { it.code == 'LEVEL_UNKNOWN' }.message", containsString("bukan level"))
                .body("errors.find { it.code == 'LEVELS_INCOMPLETE' }.suggestion", equalTo("2"));
        Api.as(Api.nation()).get("/v1/dictionaries/F3/editions").then().body("items", empty());
    }

    @Test
    void codesOfAnotherDictionaryAreRefusedAndAPrefixHelps() {
        // Given
        Api.register("F400");
        send("F4N", "1", null, "2018-01-01", false, document("F4.", 1)).statusCode(201);

        // When
        ValidatableResponse taken = send("F4A", "1", "F400", "2018-01-01", true, document("F4.", 1));
        ValidatableResponse prefixed = Api.as(Api.portal("F400"))
                .queryParams(head("2018-01-01"))
                .queryParam("agency", "F400")
                .queryParam("codePrefix", "F400-")
                .body(document("F4.", 1))
                .post("/v1/dictionaries/F4A/editions/1/file")
                .then();

        // Then
        taken.statusCode(200)
                .body("errors.code", contains("COMPETENCY_TAKEN"))
                .body("errors.suggestion", contains("F400-F4.1"));
        prefixed.statusCode(201);
        Api.as(Api.portal("F400")).get("/v1/competencies/F400-F4.1").then().statusCode(200);
    }

    @Test
    void aCsvOfAnOlderSpreadsheetIsRead() {
        // Given
        String csv = """
                sep=;
                Kamus;;;;;;
                Kode;Nama;Kelompok;Definisi;Level;Deskripsi;Indikator
                F6.1;Pelayanan;Teknis;"Ramah; cepat \u2013 tepat";1;Satu;"1. a
                2. b"
                ;;;;2;Dua;c
                ;;;;3;Tiga;d
                ;;;;4;Empat;e
                ;;;;5;Lima;f
                """;

        // When
        ValidatableResponse answer = file("F6", "text/csv", csv.getBytes(Charset.forName("windows-1252")));

        // Then
        answer.statusCode(201).body("indicators", equalTo(6));
        Api.as(Api.nation())
                .get("/v1/competencies/F6.1")
                .then()
                .body("definition", equalTo("Ramah; cepat \u2013 tepat"))
                .body("levels[0].indicators", contains("a", "b"));
    }

    @Test
    void aWorkbookIsReadFromTheSheetThatHasAHeaderAndErrorsNameTheirCell() throws IOException {
        // Given
        byte[] sound = workbook(5);
        byte[] faulty = workbook(6);

        // When
        ValidatableResponse published = file("F7", XLSX, sound);
        ValidatableResponse refused = file("F8", XLSX, faulty);

        // Then
        published.statusCode(201).body("competencies", equalTo(1)).body("indicators", equalTo(10));
        refused.statusCode(422)
                .body("errors.find { it.code == 'LEVEL_UNKNOWN' }.row", equalTo(8))
                .body("errors.find { it.code == 'LEVEL_UNKNOWN' }.column", equalTo("Level"));
    }

    @Test
    void whatIsNoTableIsRefusedCleanly() {
        BadInput.assertProblem("no workbook", raw("F9", XLSX, "kode;nama".getBytes(UTF_8)), 422);
        BadInput.assertProblem("no header", raw("F9", "text/csv", "a;b;c".getBytes(UTF_8)), 422);
        BadInput.assertProblem("binary", raw("F9", "text/csv", new byte[] {0, 1, 2}), 422);
        BadInput.assertProblem("another type", raw("F9", "text/plain", new byte[] {65}), 415);
    }

    private static byte[] workbook(int levels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
            workbook.newWorksheet("Petunjuk").value(0, 0, "Isi lembar berikutnya");
            Worksheet sheet = workbook.newWorksheet("Kamus");
            List<String> header =
                    List.of("Kode", "Nama", "Kelompok", "Definisi", "Level", "Deskripsi", "Indikator 1", "Indikator 2");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(1, i, header.get(i));
            }
            sheet.value(2, 0, levels == 5 ? "F7.1" : "F8.1");
            sheet.value(2, 1, "Pelayanan");
            sheet.value(2, 2, "Teknis");
            sheet.value(2, 3, "Ramah");
            for (int level = 1; level <= levels; level++) {
                sheet.value(1 + level, 4, level);
                sheet.value(1 + level, 5, "Level " + level);
                sheet.value(1 + level, 6, "Satu " + level);
                sheet.value(1 + level, 7, "Dua " + level);
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse file(String dictionary, String type, byte[] file) {
        return raw(dictionary, type, file).then();
    }

    private static Response raw(String dictionary, String type, byte[] file) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .auth()
                .oauth2(Api.nation())
                .accept("application/json, application/problem+json")
                .queryParams(head("2020-01-01"))
                .contentType(type)
                .body(file)
                .post("/v1/dictionaries/{code}/editions/1/file", dictionary);
    }

    @Test
    void whatIsNoDictionaryIsRefusedCleanly() {
        BadInput.assertProblem("broken", post("{\"a\": "), 422);
        BadInput.assertProblem("no array", post("{\"a\": 1}"), 422);
        BadInput.assertProblem("nothing in it", post("[]"), 422);
        BadInput.assertProblem("a number", post("7"), 422);
        BadInput.assertProblem(
                "no head", Api.as(Api.nation()).body("[]").post("/v1/dictionaries/F5/editions/1/file"), 400);
        Api.as(Api.nation())
                .queryParams(head("2020-01-01"))
                .body("[1, null, [2], {\"levels\": 3}]")
                .post("/v1/dictionaries/F5/editions/1/file")
                .then()
                .statusCode(422)
                .body("outcome", equalTo("REFUSED"));
    }

    private static Response post(String body) {
        return Api.as(Api.nation())
                .queryParams(head("2020-01-01"))
                .body(body)
                .post("/v1/dictionaries/F5/editions/1/file");
    }

    private static ValidatableResponse send(
            String dictionary,
            String edition,
            @Nullable String agency,
            String from,
            boolean dryRun,
            Map<String, Object> file) {
        return Api.as(agency == null ? Api.nation() : Api.portal(agency))
                .queryParams(head(from))
                .queryParam("agency", agency == null ? "" : agency)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/v1/dictionaries/{code}/editions/{edition}/file", dictionary, edition)
                .then();
    }

    private static Map<String, Object> head(String from) {
        return Map.of(
                "name", "Kamus uji",
                "decreeNumber", "1/2024",
                "decreeDate", "2024-01-01",
                "decreeTitle", "Keputusan Bupati",
                "effectiveFrom", from);
    }

    /** As agencies have it, with words of our own. */
    private static Map<String, Object> document(String codes, int count) {
        List<Map<String, Object>> competencies = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<Map<String, Object>> levels = new ArrayList<>();
            for (int level = 1; level <= 5; level++) {
                levels.add(new LinkedHashMap<>(Map.of(
                        "level",
                        level,
                        "deskripsi",
                        "Uraian tingkat " + level,
                        "indikator",
                        List.of("Satu " + level, "Dua " + level, "Tiga " + level))));
            }
            competencies.add(new LinkedHashMap<>(Map.of(
                    "code",
                    codes + i,
                    "abbr",
                    "X" + i,
                    "nama",
                    "Kompetensi " + i,
                    "group",
                    "MANAJERIAL",
                    "aliases",
                    List.of(),
                    "definisi",
                    "Definisi " + i,
                    "levels",
                    levels)));
        }
        return new LinkedHashMap<>(
                Map.of("regulation", "Keputusan uji", "note", "kata-kata sendiri", "competencies", competencies));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> competencies(Map<String, Object> document) {
        return (List<Map<String, Object>>) Objects.requireNonNull(document.get("competencies"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> levels(Map<String, Object> competency) {
        return (List<Map<String, Object>>) Objects.requireNonNull(competency.get("levels"));
    }
}
