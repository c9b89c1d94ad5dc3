package id.asn.traininghours.siasn;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SiasnReconciliationTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final String agency = "SR-" + UUID.randomUUID().toString().substring(0, 8);
    private final Person person = Person.pns(agency);

    @BeforeEach
    void people() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void everyRowIsOfOneOfFourStates() {
        // Given
        entry(workshop(person).with("title", "Cocok").with("certificateNumber", "ST/1"));
        entry(workshop(person)
                .with("title", "Berbeda")
                .with("certificateNumber", "ST/2")
                .on("2022-06-01", "2022-06-02"));
        entry(workshop(person).with("title", "Hanya di sini").on("2022-07-01", "2022-07-02"));
        entry(elearning(person, "2022-08-01", "2022-08-01", new BigDecimal("2.75"))
                .with("title", "Dibulatkan"));
        // When
        Response run = reconcile(List.of(
                row("Cocok", "st 1", "24-05-2022", "25-05-2022", 10),
                row("Berbeda", "ST/2", "01-06-2022", "02-06-2022", 16),
                row("Dibulatkan", null, "2022-08-01", "2022-08-01", 2),
                row("Hanya di SIASN", null, "01-09-2022", "01-09-2022", 4)));
        // Then
        run.then()
                .statusCode(201)
                .body("uploaded", equalTo(4))
                .body("matched", equalTo(2))
                .body("conflict", equalTo(1))
                .body("localOnly", equalTo(1))
                .body("siasnOnly", equalTo(1))
                .body("supersededBy", nullValue());
        rows(run, "MATCHED")
                .then()
                .body("items.rowNumber", contains(1, 3))
                .body("items.rounding", contains("EXACT", "ROUNDED_DOWN"));
        rows(run, "CONFLICT")
                .then()
                .body("items.rowNumber", contains(2))
                .body("items[0].differences.field", contains("jumlahJam"))
                .body("items[0].differences[0].siasn", equalTo("16"))
                .body("items[0].differences[0].local", equalTo("10.00"));
        rows(run, "LOCAL_ONLY").then().body("items.namaKursus", contains("Hanya di sini"));
        rows(run, "SIASN_ONLY").then().body("items.namaKursus", contains("Hanya di SIASN"));
        as("hours:read")
                .accept("text/csv")
                .get("/v1/siasn-reconciliations/{id}/rows", run.<String>path("runId"))
                .then()
                .statusCode(200)
                .header("Repr-Digest", org.hamcrest.Matchers.startsWith("sha-256="));
    }

    @Test
    void theSameUploadIsTheSameRunUntilTheLedgerChanges() {
        // Given
        String entry = entry(workshop(person).with("title", "Cocok"));
        List<Map<String, Object>> upload = List.of(row("Cocok", null, "24-05-2022", "25-05-2022", 10));
        String first = reconcile(upload).then().statusCode(201).extract().path("runId");
        // When
        reconcile(upload).then().statusCode(200).body("runId", equalTo(first));
        reverse(entry);
        Response second = reconcile(upload);
        // Then
        second.then().statusCode(201).body("matched", equalTo(0)).body("siasnOnly", equalTo(1));
        as("hours:read")
                .get("/v1/siasn-reconciliations/{id}", first)
                .then()
                .statusCode(200)
                .body("matched", equalTo(1))
                .body("supersededBy", equalTo(second.path("runId")));
        as("hours:read")
                .queryParam("agency", agency)
                .get("/v1/siasn-reconciliations")
                .then()
                .body("items.runId", contains(second.<String>path("runId"), first));
    }

    @Test
    void peopleAreNamedByNipOrIdAndTheNipStaysNowhere() {
        // Given
        entry(workshop(person).with("title", "Cocok"));
        Map<String, Object> byId = row("Cocok", null, "24-05-2022", "25-05-2022", 10);
        byId.remove("nip");
        byId.put("employeeId", person.id().toString());
        Map<String, Object> stranger = row("Lain", null, "24-05-2022", "25-05-2022", 10);
        stranger.put("nip", "199912312020129999");
        // When
        reconcile(List.of(row("Cocok", null, "24-05-2022", "25-05-2022", 10)))
                .then()
                .body("matched", equalTo(1));
        Response run = reconcile(List.of(byId, stranger));
        // Then
        run.then().statusCode(201).body("matched", equalTo(1)).body("siasnOnly", equalTo(1));
        Response rows = rows(run, "SIASN_ONLY");
        rows.then().body("items[0].rowNumber", equalTo(2)).body("items[0].employeeId", nullValue());
        assertThat(rows.asString()).doesNotContain("199912312020129999");
        assertThat(storedRowsThatSay("199912312020129999")).isZero();
    }

    @Test
    void everyFaultOfEveryRowIsToldAtOnceAndNothingIsCompared() {
        // Given
        List<Map<String, Object>> upload = List.of(
                row("Cocok", null, "24-05-2022", "25-05-2022", 10),
                row("Tak ada", null, "31-02-2022", "25-05-2022", 10),
                row("Luar", null, "24-05-2021", "25-05-2021", 10),
                row("Terbalik", null, "26-05-2022", "25-05-2022", 10));
        // When, Then
        reconcile(upload)
                .then()
                .statusCode(422)
                .body("code", equalTo("SIASN_UPLOAD_REFUSED"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/rows/1/tanggalKursus",
                                "/rows/2/tanggalSelesaiKursus",
                                "/rows/3/tanggalSelesaiKursus"));
        reconcile(Collections.nCopies(5_001, upload.getFirst())).then().statusCode(400);
        Map<String, Object> both = row("Cocok", null, "24-05-2022", "25-05-2022", 10);
        both.put("employeeId", person.id().toString());
        reconcile(List.of(both)).then().statusCode(400);
        reconcile(List.of(row("a\u0000b", null, "24-05-2022", "25-05-2022", 10)))
                .then()
                .statusCode(400);
    }

    @Test
    void aLargeAgencySendsLinesAndOneBadLineRefusesAll() {
        entry(workshop(person).with("title", "Cocok"));
        String line = """
                {"nip":"%s","riwayat":"KURSUS","jenisDiklatId":4,"namaKursus":"Cocok","tanggalKursus":"24-05-2022",\
                "tanggalSelesaiKursus":"25-05-2022","jumlahJam":10}
                """.formatted(person.nip());
        stream(line).then().statusCode(201).body("matched", equalTo(1)).body("uploaded", equalTo(1));
        stream(line).then().statusCode(200);
        stream(line + "{\"religion\": 1}\n" + "{broken\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/rows/2"));
    }

    @Test
    void aSheetAsPeopleHaveItIsReadAndItsFaultsAreNamedByRow() {
        entry(workshop(person).with("title", "Cocok"));
        String header = "Rekap SIASN;;;;;\r\nNIP Baru;Riwayat;Nama Kursus;Tanggal Mulai;Tanggal Selesai;Jumlah Jam\r\n";
        String good = person.nip() + ";Kursus;Cocok;24/05/2022;25 Mei 2022;10\r\n";
        Response run = sheet(header + good);
        run.then().statusCode(201).body("matched", equalTo(1));
        rows(run, "MATCHED").then().body("items.rowNumber", contains(3));
        Response refused = sheet(header + good + person.nip() + ";Kursus;Cocok;31/02/2022;25 Mei 2022;sepuluh\r\n");
        refused.then().statusCode(422).body("errors.pointer", hasItems("/rows/4/Tanggal Mulai", "/rows/4/Jumlah Jam"));
        assertThat(refused.asString()).doesNotContain(person.nip());
        sheet("a;b\r\n1;2\r\n").then().statusCode(422);
        sheet("").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void anotherAgencysTokenNeitherComparesNorReads() {
        entry(workshop(person).with("title", "Cocok"));
        List<Map<String, Object>> upload = List.of(row("Cocok", null, "24-05-2022", "25-05-2022", 10));
        String run = reconcile(upload).path("runId");
        stranger().body(body(upload)).post("/v1/siasn-reconciliations").then().statusCode(404);
        stranger().get("/v1/siasn-reconciliations/{id}", run).then().statusCode(404);
        stranger().get("/v1/siasn-reconciliations/{id}/rows", run).then().statusCode(404);
        stranger()
                .queryParam("agency", agency)
                .get("/v1/siasn-reconciliations")
                .then()
                .statusCode(404);
    }

    @Test
    void aRunNeverChanges() {
        reconcile(List.of()).then().statusCode(201).body("uploaded", equalTo(0));
        for (String statement : List.of(
                "update siasn_reconciliation set matched = 99",
                "delete from siasn_reconciliation_row",
                "delete from siasn_reconciliation")) {
            assertThatThrownBy(() -> TestStack.database().asSuperuser(statement))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private int storedRowsThatSay(String text) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from siasn_reconciliation_row r where strpos(r::text, :text) > 0
                        """)
                        .bind("text", text)
                        .mapTo(Integer.class)
                        .one()));
    }

    private static String entry(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private Map<String, Object> row(
            String title, @org.jspecify.annotations.Nullable String number, String from, String to, int hours) {
        Map<String, Object> row = new TreeMap<>();
        row.put("nip", person.nip());
        row.put("riwayat", "KURSUS");
        row.put("namaKursus", title);
        if (number != null) {
            row.put("nomorSertipikat", number);
        }
        row.put("tanggalKursus", from);
        row.put("tanggalSelesaiKursus", to);
        row.put("jumlahJam", hours);
        return row;
    }

    private Map<String, Object> body(List<Map<String, Object>> rows) {
        return Map.of("agencyCode", agency, "from", "2022-01-01", "to", "2022-12-31", "rows", rows);
    }

    private Response reconcile(List<Map<String, Object>> rows) {
        return as("hours:review").body(body(rows)).post("/v1/siasn-reconciliations");
    }

    private Response stream(String lines) {
        return given().auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:review")
                        .agencies("*")
                        .token())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/siasn-reconciliations/stream?from=2022-01-01&to=2022-12-31&agency=" + agency);
    }

    private Response sheet(String csv) {
        return given().auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:review")
                        .agencies("*")
                        .token())
                .contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/siasn-reconciliations/sheet?from=2022-01-01&to=2022-12-31&agency=" + agency);
    }

    private static Response rows(Response run, String state) {
        return as("hours:read")
                .queryParam("state", state)
                .get("/v1/siasn-reconciliations/{id}/rows", run.<String>path("runId"));
    }

    private static RequestSpecification stranger() {
        return given().auth()
                .oauth2(TestTokens.subject("stranger")
                        .scopes("hours:read", "hours:review")
                        .agencies("6402")
                        .token())
                .contentType("application/json");
    }
}
