package id.asn.standard.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import id.asn.standard.fixture.Recorded;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoverageDictionaryTest {

    @Test
    void aWithdrawnTechnicalCompetencyLeavesStandardsWithoutOneFromTheNewEditionOn() {
        // Given
        Scene.play("C501", 1);
        String before = Recorded.afterEverything();
        Map<String, Object> managerial = Standards.competency("M.1", "MANAJERIAL");

        // When
        Dictionaries.publishEdition("KAMUS-UJI", "2", "2022-06-01", managerial).statusCode(201);

        // Then
        assertThat(withoutTechnical("2022-05-31", "")).isZero();
        assertThat(withoutTechnical("2022-06-01", "")).isEqualTo(3);
        assertThat(withoutTechnical("2022-06-01", before)).isZero();
    }

    private static int withoutTechnical(String day, String knownAt) {
        JsonPath coverage = Api.as(Api.portal("C501"))
                .queryParam("agency", "C501")
                .queryParam("asOf", day)
                .queryParam("knownAt", knownAt)
                .get("/v1/coverage")
                .jsonPath();
        return coverage.getInt("figures.withoutTechnical");
    }
}
