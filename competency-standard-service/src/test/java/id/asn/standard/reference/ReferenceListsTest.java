package id.asn.standard.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReferenceListsTest {

    @Test
    void allRegionsAreThereAndPagesLeadThroughThem() {
        // Given
        String token = Api.portal("X");
        Set<String> codes = new HashSet<>();
        String cursor = "";

        // When
        while (cursor != null) {
            JsonPath page = Api.as(token)
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get("/v1/regions")
                    .jsonPath();
            codes.addAll(page.getList("items.code", String.class));
            cursor = page.getString("next");
        }

        // Then
        assertThat(codes).hasSize(552).contains("33.28", "64.02", "33");
    }

    @Test
    void aRegionNamesItsKindAndProvince() {
        // Given
        String token = Api.portal("X");

        // When
        ValidatableResponse answer = Api.as(token).get("/v1/regions/33.28").then();

        // Then
        answer.statusCode(200)
                .body("name", equalTo("Kabupaten Tegal"))
                .body("kind", equalTo("REGENCY"))
                .body("parentCode", equalTo("33"));
        Api.as(token).get("/v1/regions/99").then().statusCode(404);
    }

    @Test
    void tiersCarryTheLevelTheyUsuallyRequireSinceItIsKnown() {
        // Given
        String token = Api.portal("X");

        // When
        ValidatableResponse today = Api.as(token).get("/v1/position-tiers").then();
        ValidatableResponse before = Api.as(token)
                .queryParam("asOf", "2017-12-31")
                .get("/v1/position-tiers")
                .then();

        // Then
        today.body("size()", equalTo(14)).body("find { it.tier == 'ADMINISTRATOR' }.requiredLevelDefault", equalTo(3));
        before.body("find { it.tier == 'ADMINISTRATOR' }.requiredLevelDefault", nullValue());
        Api.as(token).get("/v1/urusan").then().body("size()", equalTo(32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2022-13-01", "+99999-01-01", "1066-01-01"})
    void aDateThatIsNoneIsRefused(String asOf) {
        // Given
        String token = Api.portal("X");

        // When
        ValidatableResponse answer =
                Api.as(token).queryParam("asOf", asOf).get("/v1/position-tiers").then();

        // Then
        answer.statusCode(400).body("code", equalTo("VALIDATION")).body("detail", not(containsString("{")));
    }
}
