package id.asn.standard.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PlacementImportTest {

    private static final String AGENCY = "I700";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "OLD");
        Api.registerPosition(AGENCY, "NEW");
    }

    @Test
    void aNewPlacementEndsTheOneBeforeAndTheRestOfThePersonStays() {
        // Given
        String id = Employees.put(AGENCY, "R-1", Employees.pns(Employees.nip(7, 1), "OLD"))
                .extract()
                .path("employeeId");
        String file = "NIP;Kode Jabatan;Jenis Penempatan;TMT Jabatan;Sampai dengan\n"
                + "19850312 201001 7 001;NEW;Definitif;1 Januari 2024;\n"
                + "19850312 201001 7 001;OLD;Plt;01/02/2024;30/06/2024\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "PLACEMENTS", file);

        // Then
        settled.body("state", equalTo("COMMITTED")).body("rows.read", equalTo(2));
        placementsOn(id, "2023-12-31").body("placements", hasSize(1));
        placementsOn(id, "2024-06-30").body("placements", hasSize(2)).body("name", equalTo("Ani Lestari"));
        placementsOn(id, "2024-07-01").body("placements", hasSize(1));
    }

    @Test
    void whomNobodyKnowsAndWhatIsNoPositionIsTold() {
        // Given
        Employees.put(AGENCY, "R-2", Employees.pns(Employees.nip(7, 2), "OLD"));
        String file = "ID Pegawai;Kode Jabatan;Jenis Penempatan;TMT Jabatan\n"
                + "R-99;NEW;Definitif;2024-01-01\n"
                + "R-2;NEWW;Definitif;2023-06-01\n"
                + "R-2;NEW;Definitif;2024-01-01\n"
                + "R-2;OLD;Definitif;2024-01-01\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "PLACEMENTS", file);

        // Then
        settled.body("rows.rejected", equalTo(3));
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(2, 3, 5))
                .body("items[1].code", equalTo("POSITION_UNKNOWN"))
                .body("items[1].suggestion", equalTo("Did you mean NEW?"))
                .body("items[2].code", equalTo("ROW_REPEATED"));
    }

    private static ValidatableResponse placementsOn(String id, String date) {
        return Api.as(Api.portal(AGENCY))
                .queryParam("asOf", date)
                .get("/v1/employees/{id}", id)
                .then()
                .statusCode(200);
    }
}
