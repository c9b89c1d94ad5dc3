package id.asn.assessment.centrefile;

import static id.asn.chassis.test.RawWorkbook.number;
import static id.asn.chassis.test.RawWorkbook.row;
import static id.asn.chassis.test.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.asn.assessment.fixture.Imports;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.RawWorkbook;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.chassis.web.KeyedDigest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of assessment centres, as centres make them. Test plan Z11 to Z16. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CentreFileTest {

    private static final String AGENCY = "CEN-1";
    private static final String ANI = "198503152010012001";
    private static final String BUDI = "197901012005011002";
    private static final Map<String, List<String>> MAPPED =
            Map.of("value", List.of("purpose=PEMETAAN", "assessedOn=12 Mei 2025", "providerCode=BPSDM-JATENG"));

    /** Rows of the large file; the claim of the test plan is 15,000. */
    private static final int ROWS = Integer.getInteger("centre-file.rows", 1_500);

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    KeyedDigest digests;

    private final String token = Tokens.officer(AGENCY);

    @BeforeEach
    void peopleAndADictionary() {
        if (register.count("select count(*) from competency where dictionary_code = 'CENTRE'") == 0) {
            competency("CF.1", "Integritas");
            competency("CF.2", "Kerja Sama");
            competency("CF.8", "Analisis Data");
            competency("CF.9", "Analisis Data");
            register.await("select count(*) from competency where dictionary_code = 'CENTRE'", 4);
            UUID position = register.position(AGENCY, "U.1", null);
            register.employee(AGENCY, ANI, position, "U.1");
            register.employee(AGENCY, BUDI, position, "U.1");
        }
    }

    @Test
    void aFileAsACentreKeepsItIsRecorded() {
        // Given a title, a blank line, a group over the competencies, and a line that numbers the columns
        String file = "REKAPITULASI HASIL ASESMEN;;;;;;;\r\nKabupaten Tegal;;;;;;;\r\n\r\n"
                + "No;NIP;Nama;Nomor Laporan;Kompetensi Manajerial;;JPM;Rekomendasi\r\n"
                + ";;;;Integritas;Kerjasama;;\r\n"
                + "1;2;3;4;5;6;7;8\r\n"
                + "1;'19850315 201001 2 001;Ani;R-1;3,5;Level 2;80%;Layak\r\n"
                + "2;" + BUDI + ";Budi;R-2;;4;75%;Layak\r\n";

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(Charset.forName("windows-1252")), MAPPED);

        // Then
        settled.body("state", equalTo("COMMITTED"))
                .body("rows.created", equalTo(2))
                .body("ignoredColumns", contains("No", "Nama", "JPM", "Rekomendasi"))
                .body("columnSuggestions", hasSize(0));
        assertThat(levels("R-1")).isEqualTo("CF.1=3.50,CF.2=2.00");
        assertThat(levels("R-2")).isEqualTo("CF.2=4.00");
        assertThat(register.count("select count(*) from assessment_result where source_reference = 'R-1'"
                        + " and assessed_on = '2025-05-12' and method = 'ASSESSMENT_CENTER' and purpose = 'PEMETAAN'"
                        + " and provider_code = 'BPSDM-JATENG'"))
                .isOne();
    }

    @Test
    void aWorkbookWithCodesAndDatesOfItsOwnIsRecorded() {
        // Given
        String rows = row(
                        1,
                        text("A1", "NIP"),
                        text("B1", "Tanggal Asesmen"),
                        text("C1", "Tujuan"),
                        text("D1", "Metode"),
                        text("E1", "Lembaga Penilaian"),
                        text("F1", "No Laporan"),
                        text("G1", "CF.1"),
                        text("H1", "CF.2 Kerja Sama"),
                        text("I1", "Analisis Data (CF.9)"),
                        text("J1", "Skor Potensi"))
                + row(
                        2,
                        text("A2", ANI),
                        number("B2", "45789"),
                        text("C2", "Seleksi terbuka"),
                        text("D2", "Assessment Centre"),
                        text("E2", "BPSDM-JATENG"),
                        text("F2", "W-1"),
                        number("G2", "2.75"),
                        text("H2", "3"),
                        text("I2", "-"),
                        number("J2", "88.5"));

        // When
        ValidatableResponse settled = Imports.settled(
                token,
                AGENCY,
                Imports.XLSX,
                new RawWorkbook().sheet("Hasil", rows).bytes(),
                Map.of());

        // Then
        settled.body("rows.created", equalTo(1)).body("ignoredColumns", hasSize(0));
        assertThat(levels("W-1")).isEqualTo("CF.1=2.75,CF.2=3.00");
        assertThat(
                        register.count(
                                "select count(*) from assessment_result where source_reference = 'W-1'"
                                        + " and assessed_on = '2025-05-12' and purpose = 'PENGISIAN_JABATAN' and potential_score = 88.5"))
                .isOne();
    }

    @Test
    void everyErrorOfEveryRowIsToldInItsColumnAndGoesBackInTheSendersOrder() {
        // Given
        String file = "Integritas;NIP;Kerja Sama;Nomor Laporan\n"
                + "5,01;" + ANI + ";-1;E-1\n"
                + "tiga;1985;2,345;E-2\n"
                + "3;;2;E-3\n"
                + "3;198001012000011009;2;E-4\n"
                + ";" + ANI + ";;E-5\n"
                + "3;" + ANI + ";2;E-6\n";

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(StandardCharsets.UTF_8), MAPPED);

        // Then
        settled.body("state", equalTo("COMPLETED_WITH_ERRORS"))
                .body("rows.rejected", equalTo(5))
                .body("rows.created", equalTo(1));
        Imports.errors(token, settled)
                .body("items.row", contains(2, 2, 3, 3, 3, 4, 5, 6))
                .body(
                        "items.column",
                        contains("Integritas", "Kerja Sama", "Integritas", "NIP", "Kerja Sama", "NIP", "NIP", ""))
                .body(
                        "items.code",
                        hasItems(
                                "CELL_AMOUNT_RANGE",
                                "CELL_NO_AMOUNT",
                                "CELL_DIGITS",
                                "EMPLOYEE_REFERENCE_AMBIGUOUS",
                                "EMPLOYEE_NOT_KNOWN"));
        byte[] workbook = Imports.workbook(token, settled)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(workbook).isNotEmpty();
        assertThat(register.count("select count(*) from import_refused_row where cells[1] = '5,01' and cells[2] = '"
                        + ANI + "' and cells[3] = '-1'"))
                .isOne();
    }

    @Test
    void aMisspeltCompetencyAndANameOfTwoAreToldOnce() {
        // Given
        String file = "NIP;Integrtas;Kerja Sama;Analisis Data;Nomor Laporan\n" + ANI + ";3;2;4;S-1\n";

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(StandardCharsets.UTF_8), MAPPED);

        // Then
        settled.body("ignoredColumns", contains("Integrtas", "Analisis Data"))
                .body("columnSuggestions.column", contains("Integrtas", "Analisis Data"))
                .body("columnSuggestions[1].suggestion", equalTo("One of CF.8, CF.9"));
        assertThat(levels("S-1")).isEqualTo("CF.2=2.00");
    }

    @Test
    void aRowWithoutAReferenceIsKnownAgainAlsoInAnotherFile() {
        // Given
        String file = "NIP;Integritas\n" + BUDI + ";3\n";
        String again = "Nama;NIP;Integritas\nBudi;" + BUDI + ";3,00\n";
        String changed = "Integritas;NIP\n4;" + BUDI + "\n";
        Map<String, List<String>> values =
                Map.of("value", List.of("purpose=PEMETAAN", "assessedOn=2025-01-15", "providerCode=PUSAT-1"));

        // When
        ValidatableResponse first = settled(file, values);
        ValidatableResponse second = settled(again, values);
        ValidatableResponse third = settled(changed, values);

        // Then
        first.body("rows.created", equalTo(1));
        second.body("rows.unchanged", equalTo(1));
        third.body("rows.rejected", equalTo(1));
        Imports.errors(token, third).body("items.code", contains("SOURCE_REFERENCE_CHANGED"));
        Imports.send(token, AGENCY, Imports.CSV, file.getBytes(StandardCharsets.UTF_8), values)
                .then()
                .statusCode(200)
                .body("receivedBefore", equalTo(true));
    }

    @Test
    void aTrialJudgesEverythingAndKeepsNothing() {
        // Given
        String file = "NIP;Integritas;Nomor Laporan\n" + ANI + ";3;D-1\n" + ANI + ";9;D-2\n";
        Map<String, List<String>> trial = Map.of(
                "dryRun", List.of("true"),
                "value", List.of("purpose=PEMETAAN", "assessedOn=2025-01-15", "providerCode=PUSAT-1"));

        // When
        ValidatableResponse settled = settled(file, trial);

        // Then
        settled.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        assertThat(register.count("select count(*) from assessment_result where source_reference in ('D-1', 'D-2')"))
                .isZero();
    }

    @Test
    void aCentreSpeaksForItselfAndForNobodyElse() {
        // Given
        String assessor = Tokens.assessor(AGENCY, "PUSAT-9");
        Map<String, List<String>> values = Map.of("value", List.of("purpose=PEMETAAN", "assessedOn=2025-01-16"));
        String own = "NIP;Integritas\n" + ANI + ";3\n";
        String others = "NIP;Integritas;Penyelenggara\n" + ANI + ";3;PUSAT-1\n";

        // Then
        Imports.settled(assessor, AGENCY, Imports.CSV, own.getBytes(StandardCharsets.UTF_8), values)
                .body("rows.created", equalTo(1));
        ValidatableResponse refused =
                Imports.settled(assessor, AGENCY, Imports.CSV, others.getBytes(StandardCharsets.UTF_8), values);
        refused.body("rows.rejected", equalTo(1));
        Imports.errors(assessor, refused)
                .body("items.code", contains("PROVIDER_NOT_YOURS"))
                .body("items.column", contains("Penyelenggara"));
    }

    @Test
    void whoMayNotAndWhatCannotBeReadIsRefusedAtOnce() {
        byte[] file = ("NIP;Integritas\n" + ANI + ";3\n").getBytes(StandardCharsets.UTF_8);
        String reader = TestTokens.subject("reader")
                .scopes("assessments:read")
                .agencies(AGENCY)
                .token();
        Imports.send(reader, AGENCY, Imports.CSV, file, MAPPED).then().statusCode(403);
        Imports.send(Tokens.officer("CEN-2"), AGENCY, Imports.CSV, file, MAPPED)
                .then()
                .statusCode(404);
        Imports.send(token, AGENCY, Imports.CSV, file, Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("IMPORT_HEADER_REFUSED"))
                .body("errors.pointer", contains("assessedOn", "purpose"));
        Imports.send(token, AGENCY, Imports.CSV, file, Map.of("value", List.of("purpose")))
                .then()
                .statusCode(400);
        byte[] forbidden = ("NIP;Agama;Integritas\n" + ANI + ";x;3\n").getBytes(StandardCharsets.UTF_8);
        Imports.send(token, AGENCY, Imports.CSV, forbidden, MAPPED)
                .then()
                .statusCode(422)
                .body("errors.code", contains("COLUMN_FORBIDDEN"));
    }

    @Test
    void aLargeFileGoesThrough() {
        // Given
        List<String> nips = IntStream.range(0, ROWS)
                .mapToObj(i -> "1985010120100%05d".formatted(i))
                .toList();
        people(nips);
        register.dictionary();
        String header = "NIP;CF.1;CF.2;" + String.join(";", Register.TEN);
        String file = nips.stream()
                .map(nip -> nip + ";3;2,5" + ";3".repeat(Register.TEN.size()))
                .collect(Collectors.joining("\n", header + "\n", "\n"));

        // When
        ValidatableResponse settled =
                Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(StandardCharsets.UTF_8), MAPPED);

        // Then
        settled.body("state", equalTo("COMMITTED")).body("rows.created", equalTo(ROWS));
    }

    private ValidatableResponse settled(String file, Map<String, List<String>> parameters) {
        return Imports.settled(token, AGENCY, Imports.CSV, file.getBytes(StandardCharsets.UTF_8), parameters);
    }

    private String levels(String reference) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                                select coalesce(string_agg(competency_code || '=' || level, ',' order by competency_code), '')
                                  from assessment_rating join assessment_result using (result_id)
                                 where source_reference = :reference""")
                        .bind("reference", reference)
                        .mapTo(String.class)
                        .one()));
    }

    /** Registered as the events would have it, without waiting for so many of them. */
    private void people(List<String> nips) {
        transactions.write(AgencyScope.all(), () -> {
            jdbi.useHandle(handle -> {
                PreparedBatch batch = handle.prepareBatch("""
                        with known as (
                            insert into employee (employee_id, agency_code, employment_kind, status, employed_from, version)
                            values (gen_random_uuid(), :agency, 'PNS', 'AKTIF', '2010-01-01', 1) returning employee_id)
                        insert into employee_identity (identity_digest, employee_id, agency_code)
                        select :digest, employee_id, :agency from known""");
                nips.forEach(nip -> batch.bind("agency", AGENCY)
                        .bind("digest", digests.of(nip))
                        .add());
                batch.execute();
            });
            return null;
        });
    }

    private static void competency(String code, String name) {
        Events.publish(
                "competency.v1",
                "CENTRE",
                code,
                Map.of(
                        "competencyCode",
                        code,
                        "dictionaryCode",
                        "CENTRE",
                        "name",
                        name,
                        "group",
                        "MANAJERIAL",
                        "version",
                        1));
    }
}
