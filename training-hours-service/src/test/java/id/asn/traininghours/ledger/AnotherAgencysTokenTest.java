package id.asn.traininghours.ledger;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnotherAgencysTokenTest {

    private static final String TEGAL = "T-3328";

    private final Person person = Person.pns(TEGAL);

    @Test
    void seesNothingOfAPersonAndCannotCorrect() {
        Hours.registerProviders();
        known(person);
        Completion completion = workshop(person);
        String entry = post(completion).then().statusCode(201).extract().path("entryId");
        String id = post(completion).then().extract().path("completionId");
        for (String path : List.of(
                "/v1/entries/" + entry,
                "/v1/completions/" + id,
                "/v1/employees/" + person.id() + "/entries",
                "/v1/employees/" + person.id() + "/balance",
                "/v1/employees/" + person.id() + "/entitlement",
                "/v1/held-completions?agency=" + TEGAL,
                "/v1/control-totals?agency=" + TEGAL + "&year=2022")) {
            stranger().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        stranger()
                .body(Map.of("reason", "wrong"))
                .post("/v1/entries/{id}/reversal", entry)
                .then()
                .statusCode(404);
        // The source record is taken, and that is all a stranger learns.
        stranger().body(completion.json()).post("/v1/entries").then().statusCode(409);
    }

    private static RequestSpecification stranger() {
        return given().auth()
                .oauth2(TestTokens.subject("stranger")
                        .scopes("hours:read", "hours:review", "hours:correct", "hours:post")
                        .agencies("6402")
                        .token())
                .contentType("application/json");
    }
}
