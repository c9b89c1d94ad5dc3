package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A regional HR office as it works with its standards: a file, a draft, decrees, a correction, and who else reads them. */
@ExtendWith(RunningStack.Extension.class)
class OfficeKeepsItsStandardsTest {

    private static final String AGENCY = "6901";
    private static final String MAKER = "hr-portal-kutai-kartanegara";
    private static final String CHECKER = "hr-checker-kutai-kartanegara";
    private static final String NATION = "national-reader";
    private static final String DAY = "2026-03-01";

    /** As a spreadsheet of a country with a decimal comma writes it, one unit misspelt. */
    private static final String FILE = "\ufeffKode Jabatan;Nama Jabatan;Jenjang;Kode Unit;Urusan;TMT\r\n"
            + "UJI-01;Pengelola Mutasi;Administrator;%1$s;WNPD.01;1 Januari 2026\r\n"
            + "UJI-02;Pengelola Data;Pelaksana;%1$sX;;01/01/2026\r\n";

    @Test
    void fromAFileToADecreeItsCorrectionAndItsReaders(RunningStack stack) {
        // Given
        String unit = stack.as(MAKER, STANDARDS)
                .get("/v1/agencies/" + AGENCY + "/units")
                .path("units[0].unitCode");
        int uncovered = uncovered(stack);

        // When
        JsonPath imported = settled(stack, FILE.formatted(unit));
        JsonPath errors = stack.as(MAKER, STANDARDS)
                .header("Accept-Language", "id")
                .get("/v1/imports/" + imported.getString("importId") + "/errors")
                .jsonPath();
        String position = stack.as(MAKER, STANDARDS)
                .queryParams("agency", AGENCY, "title", "Pengelola Mutasi")
                .get("/v1/positions")
                .path("items.find { it.positionCode == 'UJI-01' }.positionId");
        int uncoveredWithIt = uncovered(stack);
        JsonPath draft = checked(
                stack.as(MAKER, STANDARDS)
                        .body(Map.of("positionId", position))
                        .post("/v1/position-standards/from-tier-defaults"),
                201);
        String first = enacted(stack, draft.getString("standardId"), "821/UJI/1", Map.of());
        int uncoveredAfter = uncovered(stack);
        String before = instantAfter(stack, first);
        String correction = corrected(stack, first, draft);
        enacted(stack, correction, "821/UJI/2", Map.of());

        // Then
        assertThat(imported.getString("state")).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(imported.getInt("rows.created")).isEqualTo(1);
        assertThat(errors.getInt("items[0].row")).isEqualTo(3);
        assertThat(errors.getString("items[0].column")).isEqualTo("Kode Unit");
        assertThat(errors.getString("items[0].suggestion")).contains(unit);
        assertThat(uncoveredWithIt).isEqualTo(uncovered + 1);
        assertThat(uncoveredAfter).isEqualTo(uncovered);
        assertThat(inForce(stack, position, Map.of())).isEqualTo(correction);
        assertThat(inForce(stack, position, Map.of("knownAt", before))).isEqualTo(first);
        assertReadAsCase(stack, position);
        assertInTheFeed(stack, position, correction);
    }

    private static int uncovered(RunningStack stack) {
        return checked(
                        stack.as(MAKER, STANDARDS)
                                .queryParams("agency", AGENCY, "asOf", DAY)
                                .get("/v1/coverage"),
                        200)
                .getInt("withoutEnactedStandard");
    }

    private static JsonPath settled(RunningStack stack, String file) {
        RequestSpecification sender = stack.as(MAKER, STANDARDS)
                .config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY)));
        String id = checked(
                        sender.contentType("text/csv")
                                .queryParams("agency", AGENCY, "kind", "POSITIONS")
                                .body(file.getBytes(StandardCharsets.UTF_8))
                                .post("/v1/imports"),
                        202)
                .getString("importId");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stack.as(MAKER, STANDARDS).get("/v1/imports/" + id).path("finishedAt") != null);
        return stack.as(MAKER, STANDARDS).get("/v1/imports/" + id).jsonPath();
    }

    /** Maker submits, the checker approves and enacts. */
    private static String enacted(RunningStack stack, String standard, String decree, Map<String, Object> more) {
        String path = "/v1/position-standards/" + standard;
        checked(stack.as(MAKER, STANDARDS).post(path + "/submission"), 200);
        checked(
                stack.as(CHECKER, STANDARDS)
                        .body(Map.of("letterNumber", "B/UJI/2026", "letterDate", "2026-01-05"))
                        .post(path + "/approval"),
                200);
        Map<String, Object> enactment = new LinkedHashMap<>(more);
        enactment.put("legalBasis", Map.of("number", decree, "date", "2026-01-20", "title", "Keputusan Bupati (uji)"));
        enactment.put("effectiveFrom", "2026-02-01");
        checked(stack.as(CHECKER, STANDARDS).body(enactment).post(path + "/enactment"), 200);
        return standard;
    }

    private static String corrected(RunningStack stack, String standard, JsonPath draft) {
        Map<String, Object> content = content(draft);
        content.put("corrects", Map.of("standardId", standard, "reason", "Ikhtisar salah ketik"));
        content.put("summary", "Mengelola mutasi pegawai");
        return checked(stack.as(MAKER, STANDARDS).body(content).post("/v1/position-standards"), 201)
                .getString("standardId");
    }

    private static Map<String, Object> content(JsonPath standard) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("positionId", standard.getString("positionId"));
        content.put("summary", standard.getString("content.summary"));
        List<Map<String, Object>> required = new ArrayList<>();
        for (Map<String, Object> row : standard.<Map<String, Object>>getList("content.competencies")) {
            required.add(Map.of("competencyCode", row.get("competencyCode"), "level", row.get("level")));
        }
        content.put("competencies", required);
        return content;
    }

    /** When it was enacted, by the trail: nothing later was known then. */
    private static String instantAfter(RunningStack stack, String standard) {
        List<String> moments = stack.as(MAKER, STANDARDS)
                .get("/v1/position-standards/" + standard + "/trail")
                .path("items.recordedAt");
        return moments.getLast();
    }

    private static String inForce(RunningStack stack, String position, Map<String, String> known) {
        return checked(
                        stack.as(MAKER, STANDARDS)
                                .queryParam("asOf", DAY)
                                .queryParams(known)
                                .get("/v1/positions/" + position + "/standard"),
                        200)
                .getString("standard.standardId");
    }

    private static void assertReadAsCase(RunningStack stack, String position) {
        JsonPath documents = checked(
                stack.as(NATION, STANDARDS)
                        .queryParams("filter", "title~'Pengelola Mutasi'")
                        .get("/ims/case/v1p1/CFDocuments"),
                200);
        String id = documents.getString("CFDocuments[0].identifier");
        JsonPath framework = checked(stack.as(NATION, STANDARDS).get("/ims/case/v1p1/CFPackages/" + id), 200);
        assertThat(framework.<Object>getList("CFItems")).isNotEmpty();
        assertThat(framework.getList("CFAssociations.associationType"))
                .contains("isChildOf", "isRelatedTo", "hasSkillLevel");
    }

    private static void assertInTheFeed(RunningStack stack, String position, String standard) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(subjects(stack)).contains(position, standard));
    }

    private static List<String> subjects(RunningStack stack) {
        List<String> subjects = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonPath page = checked(
                    stack.as(MAKER, STANDARDS)
                            .queryParams("limit", 500, "cursor", cursor)
                            .get("/v1/changes"),
                    200);
            subjects.addAll(page.<String>getList("items.subject"));
            if (!page.getBoolean("more")) {
                return subjects;
            }
            cursor = page.getString("cursor");
        }
    }

    private static JsonPath checked(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response.jsonPath();
    }
}
