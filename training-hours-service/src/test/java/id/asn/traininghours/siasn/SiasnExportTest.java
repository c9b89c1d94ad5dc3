package id.asn.traininghours.siasn;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SiasnExportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String agency = "SX-" + UUID.randomUUID().toString().substring(0, 8);
    private final Person person = Person.pns(agency);

    @BeforeEach
    void people() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void structuralTrainingIsDiklatAndEverythingElseKursusUnderSiasnsKinds() {
        // Given
        entry(workshop(person)
                .with("formCode", "KL01")
                .with("title", "PKA")
                .of("JP", 30)
                .on("2022-03-01", "2022-03-20"));
        entry(workshop(person).with("title", "Penyusunan SKP").with("certificateNumber", "ST/77/2022"));
        // When
        Response rows = export("");
        // Then
        rows.then()
                .statusCode(200)
                .body("items.riwayat", contains("DIKLAT", "KURSUS"))
                .body("items.jenisDiklatId", contains(1, 4))
                .body("items.jenisKursusSertipikat", contains("T", "P"))
                .body("items[1].namaKursus", equalTo("Penyusunan SKP"))
                .body("items[1].nomorSertipikat", equalTo("ST/77/2022"))
                .body("items[1].institusiPenyelenggara", equalTo("BPSDM"))
                .body("items[1].tanggalKursus", equalTo("24-05-2022"))
                .body("items[1].tanggalSelesaiKursus", equalTo("25-05-2022"))
                .body("items[1].tahunKursus", equalTo(2022))
                .body("items[1].jumlahJam", equalTo(10));
        export("&riwayat=DIKLAT").then().body("items.riwayat", contains("DIKLAT"));
    }

    @Test
    void hoursAreWholeAndWhatIsRoundedOffIsShownPerRowAndPerson() {
        // Given
        entry(elearning(person, "2022-03-02", "2022-03-02", new BigDecimal("2.75")));
        entry(elearning(person, "2022-03-03", "2022-03-03", new BigDecimal("1.50")));
        // When
        Response rows = export("");
        // Then
        rows.then()
                .body("items.jumlahJam", contains(2, 1))
                .body("items.rounding", contains("ROUNDED_DOWN", "ROUNDED_DOWN"));
        assertThat(decimals(rows, "items.remainderJp"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.75"), new BigDecimal("0.50"));
        assertThat(decimals(rows, "items.personRemainderJp"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1.25"), new BigDecimal("1.25"));
    }

    @Test
    void reversalsAndAdjustmentsAreNettedAndWhatIsNothingIsNoRow() {
        // Given: the second one is cut to nothing, gets hours when the first is taken back
        String first = entry(elearning(person, "2022-03-02", "2022-03-02", 3));
        entry(elearning(person, "2022-03-02", "2022-03-02", new BigDecimal("1.5")));
        export("").then().body("items", hasSize(1));
        // When
        reverse(first);
        // Then
        Response rows = export("");
        rows.then().body("items", hasSize(1)).body("items[0].jumlahJam", equalTo(1));
        assertThat(decimals(rows, "items.exactJp"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1.5"));
    }

    @Test
    void aCorrectionIsToldAsCorrected() {
        String entry = entry(workshop(person).with("title", "Salah tulis"));
        given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("hours:correct")
                        .agencies("*")
                        .token())
                .contentType("application/json")
                .body(Map.of("reason", "typing error", "correction", Map.of("title", "Benar", "formCode", "KL06")))
                .post("/v1/entries/{id}/correction", entry)
                .then()
                .statusCode(201);
        export("")
                .then()
                .body("items.namaKursus", contains("Benar"))
                .body("items.jenisDiklatId", contains(9))
                .body("items.jumlahJam", contains(8));
    }

    @Test
    void unverifiedHoursEducationAndOtherPeriodsAreNotTold() {
        entry(workshop(person).with("providerCode", Hours.KURSUS));
        entry(workshop(person).with("formCode", "P02").of("SEMESTER", 1).on("2022-01-01", "2022-06-30"));
        entry(workshop(person).on("2023-05-24", "2023-05-25"));
        export("").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aFileHoldsAllRowsAndNoTextRunsAsAFormula() throws IOException, NoSuchAlgorithmException {
        // Given
        entry(workshop(person).with("title", "=HYPERLINK(\"http://x\")"));
        entry(workshop(person).with("title", "Kedua").on("2022-06-24", "2022-06-25"));
        // When
        Response csv = file("text/csv");
        Response xlsx = file(XLSX);
        // Then
        String text = csv.asString();
        assertThat(text)
                .contains("namaKursus", "'=HYPERLINK", "Kedua", "24-05-2022")
                .doesNotContain(person.nip());
        assertThat(text.lines()).hasSize(3);
        assertThat(csv.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder()
                                .encodeToString(
                                        MessageDigest.getInstance("SHA-256").digest(csv.asByteArray()))
                        + ":");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsString(5)).contains("=HYPERLINK(\"http://x\")");
            assertThat(rows.get(1).getCellAsNumber(11)).contains(new BigDecimal("10"));
        }
        as("hours:read")
                .accept("text/csv")
                .header("If-None-Match", csv.header("ETag"))
                .get(path(""))
                .then()
                .statusCode(304);
    }

    @Test
    void pagesShowEveryRowOnce() {
        Set<String> posted = new HashSet<>();
        for (int i = 1; i <= 5; i++) {
            posted.add(post(workshop(person).on("2022-0" + i + "-01", "2022-0" + i + "-02"))
                    .path("completionId"));
        }
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int pages = 0;
        do {
            Response page = export("&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.completionId"));
            cursor = page.path("next") == null ? "" : page.path("next");
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(3);
        assertThat(seen).isEqualTo(posted);
    }

    @Test
    void anotherAgencysTokenSeesNothing() {
        given().auth()
                .oauth2(TestTokens.subject("stranger")
                        .scopes("hours:read")
                        .agencies("6402")
                        .token())
                .get(path(""))
                .then()
                .statusCode(404);
    }

    private static String entry(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private Response export(String more) {
        return as("hours:read").urlEncodingEnabled(false).get(path(more));
    }

    private Response file(String type) {
        Response file = as("hours:read").accept(type).get(path(""));
        file.then().statusCode(200);
        return file;
    }

    private String path(String more) {
        return "/v1/agencies/" + agency + "/siasn-export?from=2022-01-01&to=2022-12-31" + more;
    }

    private static List<BigDecimal> decimals(Response answer, String path) {
        return answer.<List<Object>>path(path).stream()
                .map(value -> new BigDecimal(value.toString()))
                .toList();
    }
}
