package id.asn.standard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PositionImportTest {

    private static final String AGENCY = "I100";
    private static final String HEADER =
            "positionCode,title,tier,unitCode,urusanCodes,reportsToPositionCode,jobClass,effectiveFrom\n";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void goodRowsAreTakenOverAndTheSuperiorMayStandBelow() {
        // Given
        String file = HEADER
                + "G-SUB,Kepala Bidang,ADMINISTRATOR,BKPSDM,WNPD.01,G-HEAD,11,2021-01-01\n"
                + "G-HEAD,Kepala Badan,JPT_PRATAMA,BKPSDM,,,14,2021-01-01\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "POSITIONS", file);

        // Then
        settled.body("state", equalTo("COMMITTED"))
                .body("progressPercent", equalTo(100))
                .body("rowsInFile", equalTo(2))
                .body("rows.read", equalTo(2))
                .body("rows.created", equalTo(2));
        Api.as(Api.portal(AGENCY))
                .queryParam("agency", AGENCY)
                .get("/v1/positions")
                .then()
                .body("items.positionCode", hasItems("G-HEAD", "G-SUB"))
                .body("items.find { it.positionCode == 'G-SUB' }.reportsToPositionCode", equalTo("G-HEAD"));
    }

    @Test
    void aBadRowSpoilsNothingButItselfAndSaysWhyInBothLanguages() {
        // Given
        String file = "Kode Jabatan;Nama Jabatan;Jenjang;Kode Unit;Kelas;Berlaku sejak\n"
                + "E-1;Kepala Bidang;Administrator;BKPSDM;11;1 Januari 2021\n"
                + "E-2;Kepala Bidang;Administrattor;BKPSDMM;sebelas;31/02/2021\n"
                + "E-3;Kepala Bidang;Administrator;BKPSMD;11;31/12/2020\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "POSITIONS", file);

        // Then
        settled.body("state", equalTo("COMPLETED_WITH_ERRORS"))
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(2));
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(3, 3, 3, 4))
                .body("items.column", contains("Jenjang", "Kelas", "Berlaku sejak", "Kode Unit"))
                .body("items.code", contains("CELL_NOT_IN_LIST", "CELL_NO_INTEGER", "CELL_NO_DATE", "UNIT_UNKNOWN"))
                .body("items[0].suggestion", equalTo("Did you mean ADMINISTRATOR?"))
                .body("items[3].suggestion", equalTo("Did you mean BKPSDM?"));
        Imports.errors(AGENCY, settled, "id")
                .body("items[3].message", equalTo("Instansi tidak memiliki unit aktif BKPSMD."))
                .body("items[3].suggestion", equalTo("Apakah maksud Anda BKPSDM?"));
    }

    @Test
    void aTrialJudgesEverythingAndWritesNothing() {
        // Given
        String file = HEADER + "T-1,Kepala Bidang,ADMINISTRATOR,BKPSDM,,,11,2021-01-01\n";

        // When
        ValidatableResponse settled = Imports.settled(
                AGENCY, "POSITIONS", Imports.CSV, file.getBytes(StandardCharsets.UTF_8), Map.of("dryRun", true));

        // Then
        settled.body("state", equalTo("VALIDATED"))
                .body("dryRun", equalTo(true))
                .body("rows.created", equalTo(1));
        assertThat(Api.as(Api.portal(AGENCY))
                        .queryParam("agency", AGENCY)
                        .get("/v1/positions")
                        .jsonPath()
                        .getList("items.positionCode"))
                .doesNotContain("T-1");
        Imports.settled(AGENCY, "POSITIONS", file).body("state", equalTo("COMMITTED"));
    }

    @Test
    void theSameFileTwiceIsOneImportUnlessAskedForAgain() {
        // Given
        byte[] file =
                (HEADER + "S-1,Kepala Bidang,ADMINISTRATOR,BKPSDM,,,11,2021-01-01\n").getBytes(StandardCharsets.UTF_8);
        String first = Imports.settled(AGENCY, "POSITIONS", Imports.CSV, file)
                .extract()
                .path("importId");

        // When
        Response second = Imports.send(Api.portal(AGENCY), AGENCY, "POSITIONS", Imports.CSV, file);

        // Then
        second.then().statusCode(200).body("importId", equalTo(first)).body("receivedBefore", equalTo(true));
        Imports.settled(AGENCY, "POSITIONS", Imports.CSV, file, Map.of("repeat", true))
                .body("rows.unchanged", equalTo(1));
    }

    @Test
    void onlyTheAgencyAndTheScopeOfTheKindReachAnImport() {
        // Given
        byte[] file =
                (HEADER + "W-1,Kepala Bidang,ADMINISTRATOR,BKPSDM,,,11,2021-01-01\n").getBytes(StandardCharsets.UTF_8);
        String id = Imports.settled(AGENCY, "POSITIONS", Imports.CSV, file)
                .extract()
                .path("importId");
        String employeesOnly = TestTokens.subject("hr")
                .scopes("employees:read", "employees:write")
                .agencies(AGENCY)
                .token();

        // When
        Response stranger = Api.as(Api.portal("I999")).get("/v1/imports/{id}", id);
        Response otherScope = Api.as(employeesOnly).get("/v1/imports/{id}", id);
        Response sentByStranger = Imports.send(Api.portal("I999"), AGENCY, "POSITIONS", Imports.CSV, file);
        Response sentByOtherScope = Imports.send(employeesOnly, AGENCY, "POSITIONS", Imports.CSV, file);

        // Then
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(otherScope.statusCode()).isEqualTo(403);
        assertThat(sentByStranger.statusCode()).isEqualTo(404);
        assertThat(sentByOtherScope.statusCode()).isEqualTo(403);
        Api.as(Api.portal(AGENCY))
                .queryParam("agency", AGENCY)
                .get("/v1/imports")
                .then()
                .body("items.importId", hasItems(id));
        Api.as(employeesOnly)
                .queryParam("agency", AGENCY)
                .get("/v1/imports")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anUnknownKindNamesTheKindsThereAre() {
        // When
        Response answer = Imports.send(Api.portal(AGENCY), AGENCY, "POSITION", Imports.CSV, new byte[] {'a'});

        // Then
        answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("IMPORT_KIND_UNKNOWN"))
                .body("detail", containsString("POSITIONS"));
    }
}
