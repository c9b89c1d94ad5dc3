package id.asn.standard.coverage;

import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoverageTest {

    @Test
    void positionsWithoutAStandardInForceAreCountedByUnitAndSumUp() {
        // Given
        String agency = "C100";
        Standards.publishDictionary();
        Api.register(agency);
        String covered = Api.registerPosition(agency, "P1");
        Api.registerPosition(agency, "P2");
        Api.as(Api.portal(agency))
                .body(Api.position("SEKDA", null))
                .put("/v1/agencies/{agency}/positions/P3", agency)
                .then()
                .statusCode(201);
        Standards.enact(Api.checker(agency), Standards.approved(agency, covered, 3), "800/1", "2022-01-01", null)
                .statusCode(200);

        // When
        ValidatableResponse inForce = coverage(agency, "2022-01-01");
        ValidatableResponse before = coverage(agency, "2021-12-31");
        ValidatableResponse beforeAll = coverage(agency, "2020-12-31");

        // Then
        inForce.statusCode(200)
                .body("positions", equalTo(3))
                .body("withEnactedStandard", equalTo(1))
                .body("withoutEnactedStandard", equalTo(2))
                .body("units.find { it.unitCode == 'BKPSDM' }.withEnactedStandard", equalTo(1))
                .body("units.find { it.unitCode == 'SEKDA' }.withoutEnactedStandard", equalTo(1));
        before.body("withEnactedStandard", equalTo(0)).body("positions", equalTo(3));
        beforeAll.body("positions", equalTo(0));
    }

    private static ValidatableResponse coverage(String agency, String asOf) {
        return Api.as(Api.portal(agency))
                .queryParam("agency", agency)
                .queryParam("asOf", asOf)
                .get("/v1/coverage")
                .then();
    }
}
