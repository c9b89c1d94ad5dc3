package id.asn.traininghours.intake;

import static id.asn.chassis.test.RawWorkbook.number;
import static id.asn.chassis.test.RawWorkbook.row;
import static id.asn.chassis.test.RawWorkbook.text;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.chassis.test.RawWorkbook;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Imports;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.fixture.Stream;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CompletionImportTest {

    private static final String AGENCY = "M-3328";
    private static final String HEADER =
            "ID Sumber;NIP;Nama;Kode Penyelenggara;Kode Bentuk;Nama Kegiatan;Tanggal Mulai;"
                    + "Tanggal Selesai;Satuan;Jumlah;Moda Pelaksanaan;No. Sertifikat\n";

    private final Person person = Person.pns(AGENCY);
    private final String token = Imports.portal(AGENCY);

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void aListAsAnOfficeKeepsItIsCredited() {
        // Given
        String spaced = person.nip().substring(0, 8) + " " + person.nip().substring(8);
        String file = "Rekapitulasi diklat tahun 2022;;;;;;;;;;;\r\n\r\n" + HEADER.replace("\n", "\r\n")
                + id() + ";'" + spaced
                + ";Ani;BPSDM-JATENG;KL07;Lokakarya \u201cmentoring\u201d;24/05/2022;25-05-2022;Hari;2;"
                + "Tatap muka;1/2022\r\n"
                + id() + ";" + person.nip()
                + ";Ani;BPSDM-JATENG;NKL03;E-learning;2022-06-01;1 Juni 2022;;2,5;Daring;-\n";

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(Charset.forName("windows-1252")), Map.of());

        // Then
        settled.body("state", equalTo("COMMITTED"))
                .body("rows.created", equalTo(2))
                .body("ignoredColumns", contains("Nama"));
        balance(person.id()).then().body("entries", is(2)).body("creditedJp", equalTo(12.5f));
    }

    @Test
    void aWorkbookWithEnglishHeadersIsCredited() {
        // Given
        String rows = row(
                        1,
                        text("A1", "Record ID"),
                        text("B1", "NIP"),
                        text("C1", "Provider"),
                        text("D1", "Form"),
                        text("E1", "Course title"),
                        text("F1", "Start date"),
                        text("G1", "Completion date"),
                        text("H1", "Quantity"),
                        text("I1", "Mode"))
                + row(
                        2,
                        text("A2", id()),
                        text("B2", person.nip()),
                        text("C2", "BPSDM-JATENG"),
                        text("D2", "NKL03"),
                        text("E2", "=cmd|' /C calc'!A1"),
                        number("F2", "44713"),
                        number("G2", "44713"),
                        number("H2", "2.5"),
                        text("I2", "online"));

        // When
        ValidatableResponse settled = Imports.settled(
                token,
                AGENCY,
                Imports.XLSX,
                new RawWorkbook().sheet("Data", rows).bytes(),
                Map.of());

        // Then
        settled.body("rows.created", equalTo(1));
        balance(person.id()).then().body("creditedJp", equalTo(2.5f));
    }

    @Test
    void linesAreTheCompletionsOfTheSingleReportAndAreKnownAgain() {
        // Given
        Completion reported = workshop(person);
        post(reported).then().statusCode(201);
        String file = Stream.line(reported) + "\n" + Stream.line(workshop(person)) + "\n[]\n";

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.NDJSON, file.getBytes(StandardCharsets.UTF_8), Map.of());

        // Then
        settled.body("state", equalTo("COMPLETED_WITH_ERRORS"))
                .body("rows.created", equalTo(1))
                .body("rows.unchanged", equalTo(1))
                .body("rows.rejected", equalTo(1));
        balance(person.id()).then().body("entries", is(2));
    }

    @Test
    void everyErrorOfEveryRowIsToldInItsColumnAndGoesBackAsAWorkbook() {
        // Given
        String file = HEADER
                + id() + ";" + person.nip() + ";A;BPSDM-JATENG;KL7;Kegiatan;24/05/2022;25/05/2022;Hari;2;Luring;\n"
                + id() + ";1985;A;BPSDM-JATENG;KL07;;24/05/2022;31/02/2022;Hari;1.234;Luring;\n"
                + id() + ";" + person.nip() + ";A;BPSDM-JATENG;KL07;Kegiatan;25/05/2022;24/05/2022;Hari;2;Luring;\n"
                + id() + ";" + person.nip() + ";A;NOBODY;KL07;Kegiatan;24/05/2022;25/05/2022;Hari;2;Luring;\n"
                + id() + ";" + person.nip() + ";A;BPSDM-JATENG;KL07;Kegiatan;24/05/2022;25/05/2022;JP;2;Luring;\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, file);

        // Then
        settled.body("rows.rejected", equalTo(5)).body("rows.created", equalTo(0));
        Imports.errors(token, settled, "id")
                .body("items.row", contains(2, 3, 3, 3, 3, 4, 5, 6))
                .body(
                        "items.code",
                        contains(
                                "FORM_NOT_KNOWN",
                                "CELL_DIGITS",
                                "CELL_REQUIRED",
                                "CELL_NO_DATE",
                                "CELL_NO_AMOUNT",
                                "END_BEFORE_START",
                                "PROVIDER_NOT_KNOWN",
                                "UNIT_NOT_FOR_FORM"))
                .body("items[0].column", equalTo("Kode Bentuk"))
                .body("items[0].suggestion", containsString("KL07"))
                .body("items[4].column", equalTo("Jumlah"))
                .body("items.message.flatten().join(' ')", not(containsString(person.nip())));
        byte[] workbook = Imports.workbook(token, settled)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Imports.settled(token, AGENCY, Imports.XLSX, workbook, Map.of("dryRun", true))
                .body("rows.rejected", equalTo(5));
    }

    @Test
    void whatIsHeldOrWaitsIsSaidRowByRow() {
        // Given
        Person unknown = Person.pns(AGENCY);
        String certified = good(id()).replace(";Luring;", ";Luring;C-" + person.nip());
        String again = certified.replaceFirst("^[^;]+", id()).replace("24/05/2022;25/05/2022", "24/06/2022;25/06/2022");
        String file = HEADER
                + certified
                + again.replace("BPSDM-JATENG", Hours.KURSUS)
                + good(id()).replace(person.nip(), unknown.nip());

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, file);

        // Then
        settled.body("state", equalTo("COMMITTED")).body("rows.created", equalTo(3));
        Imports.remarks(token, settled, "id")
                .body("items.row", hasItems(3, 4))
                .body("items.findAll { it.row == 3 }.outcome", hasItem("HELD"))
                .body("items.findAll { it.row == 3 }.code", hasItem("DUPLICATE_CERTIFICATE"))
                .body("items.find { it.row == 4 }.outcome", equalTo("WAITING"))
                .body("items.find { it.row == 4 }.code", equalTo("EMPLOYEE_NOT_YET_KNOWN"))
                .body("items.find { it.row == 4 }.itemId", notNullValue());
        Imports.remarks(Imports.portal("ELSE"), settled, "id").statusCode(404);
    }

    @Test
    void aTrialWritesNothingAndTheSameFileTwiceIsOneImport() {
        // Given
        byte[] file = (HEADER + good(id())).getBytes(StandardCharsets.UTF_8);

        // When
        ValidatableResponse trial = Imports.settled(token, AGENCY, Imports.CSV, file, Map.of("dryRun", true));

        // Then
        trial.body("state", equalTo("VALIDATED")).body("rows.created", equalTo(1));
        balance(person.id()).then().body("entries", is(0));
        Imports.settled(token, AGENCY, Imports.CSV, file, Map.of()).body("rows.created", equalTo(1));
        Imports.send(token, AGENCY, Imports.CSV, file, Map.of())
                .then()
                .statusCode(200)
                .body("receivedBefore", is(true));
        Imports.settled(token, AGENCY, Imports.CSV, file, Map.of("repeat", true))
                .body("rows.unchanged", equalTo(1));
        balance(person.id()).then().body("entries", is(1));
    }

    @Test
    void aSourceRecordTwiceInAFileIsARepetitionOrAContradiction() {
        // Given
        String id = id();

        // When
        ValidatableResponse settled =
                Imports.settled(AGENCY, HEADER + good(id) + good(id) + good(id).replace(";Hari;2;", ";Hari;1;"));

        // Then
        settled.body("rows.created", equalTo(1))
                .body("rows.unchanged", equalTo(1))
                .body("rows.rejected", equalTo(1));
        Imports.errors(token, settled, "en").body("items.code", contains("SOURCE_RECORD_CHANGED"));
    }

    @Test
    void aProviderImportsItsOwnCompletionsOnlyAndSeesNobodyElsesFiles() {
        // Given
        String own = Imports.provider(AGENCY, Hours.BPSDM);
        String other = Imports.provider(AGENCY, Hours.KURSUS);
        byte[] named = (HEADER + good(id())).getBytes(StandardCharsets.UTF_8);
        byte[] unnamed = (HEADER + good(id()))
                .replace("Kode Penyelenggara;", "")
                .replace("BPSDM-JATENG;", "")
                .getBytes(StandardCharsets.UTF_8);

        // When
        ValidatableResponse foreign = Imports.settled(other, AGENCY, Imports.CSV, named, Map.of());
        ValidatableResponse taken = Imports.settled(own, AGENCY, Imports.CSV, named, Map.of());
        ValidatableResponse filled = Imports.settled(own, AGENCY, Imports.CSV, unnamed, Map.of());

        // Then
        Imports.errors(other, foreign, "en").body("items.code", contains("PROVIDER_NOT_YOURS"));
        taken.body("rows.created", equalTo(1));
        filled.body("rows.created", equalTo(1));
        Imports.get(other, taken.extract().path("importId")).then().statusCode(404);
        Imports.workbook(own, foreign).then().statusCode(404);
        Imports.get(token, foreign.extract().path("importId")).then().statusCode(200);
    }

    private String good(String id) {
        return id + ";" + person.nip() + ";Ani;BPSDM-JATENG;KL07;Lokakarya " + id
                + ";24/05/2022;25/05/2022;Hari;2;Luring;\n";
    }

    private static String id() {
        return "M-" + UUID.randomUUID();
    }
}
