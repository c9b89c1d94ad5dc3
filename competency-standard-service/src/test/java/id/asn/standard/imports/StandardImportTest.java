package id.asn.standard.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Imports;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StandardImportTest {

    private static final String AGENCY = "I400";
    private static final String HEADER =
            "Kode Jabatan;Ikhtisar;Kode Kompetensi;Level;Golongan;Sifat Golongan;Pendidikan;"
                    + "Sifat Pendidikan;Indikator Kinerja\n";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Standards.ensureDictionary();
    }

    @Test
    void theRowsOfAPositionMakeOneDraft() {
        // Given
        String position = Api.registerPosition(AGENCY, "D-1");
        String file = HEADER
                + "D-1;Memimpin bidang;M.1;3;III/d;Mutlak;S1;Penting;Rencana selesai\n"
                + "D-1;;M.2;4;;;D4;Perlu;Laporan selesai\n"
                + "D-1;;S.1;3;;;;;\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "SKJ", file);

        // Then
        settled.body("state", equalTo("COMMITTED")).body("rows.created", equalTo(3));
        String id = drafts().body("items.findAll { it.positionId == '" + position + "' }", hasSize(1))
                .extract()
                .path("items.find { it.positionId == '" + position + "' }.standardId");
        Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}", id)
                .then()
                .body("content.competencies.competencyCode", contains("M.1", "M.2", "S.1"))
                .body("content.competencies.level", contains(3, 4, 3))
                .body("content.rank.minimum", equalTo("III/d"))
                .body("content.education.level", contains("S1", "D4"))
                .body("content.performanceIndicators", contains("Rencana selesai", "Laporan selesai"));
        Imports.settled(AGENCY, "SKJ", file + "\n").body("rows.unchanged", equalTo(3));
        Imports.settled(AGENCY, "SKJ", file.replace("M.2;4", "M.2;5")).body("rows.updated", equalTo(3));
        drafts().body("items.findAll { it.positionId == '" + position + "' }", hasSize(1));
    }

    @Test
    void aPositionIsTakenAsAWholeOrNotAtAllAndEachRowSaysWhy() {
        // Given
        Api.registerPosition(AGENCY, "F-1");
        Api.registerPosition(AGENCY, "F-2");
        String file = HEADER
                + "F-1;Memimpin;M.1;3;;;;;\n"
                + "F-1;;M.99;3;;;;;\n"
                + "F-9;Memimpin;M.1;3;;;;;\n"
                + "F-2;Memimpin;M.1;3;;;;;\n"
                + "F-2;;M.1;4;;;;;\n"
                + "F-1;;M.3;3;;;;;\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "SKJ", file);

        // Then
        settled.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(5));
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(2, 3, 4, 6, 7))
                .body(
                        "items.code",
                        contains(
                                "GROUP_REFUSED",
                                "COMPETENCY_UNKNOWN",
                                "POSITION_UNKNOWN",
                                "ROW_REPEATED",
                                "ROWS_SCATTERED"))
                .body("items[1].column", equalTo("Kode Kompetensi"))
                .body("items[2].column", equalTo("Kode Jabatan"));
    }

    @Test
    void aLineOfNdjsonIsAWholeForm() {
        // Given
        Api.registerPosition(AGENCY, "N-1");
        String file = """
                {"positionCode":"N-1","summary":"Memimpin","competencies":[{"competencyCode":"M.1","level":3}]}
                {"positionCode":"N-2","summary":"Memimpin","competencies":[]}
                {"positionCode":"N-1","summary":"Memimpin","competencies":[]}
                """;

        // When
        ValidatableResponse settled =
                Imports.settled(AGENCY, "SKJ", Imports.NDJSON, file.getBytes(StandardCharsets.UTF_8));

        // Then
        settled.body("rows.created", equalTo(1));
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(2, 3))
                .body("items.code", contains("POSITION_UNKNOWN", "ROW_REPEATED"));
    }

    private static ValidatableResponse drafts() {
        return Api.as(Api.portal(AGENCY))
                .queryParam("agency", AGENCY)
                .queryParam("status", "DRAFT")
                .queryParam("limit", 500)
                .get("/v1/position-standards")
                .then()
                .statusCode(200);
    }
}
