package id.asn.traininghours.entitlement;

import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases N08 and N09 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EntitlementSwitchesTest {

    private static final String TEGAL = "S-3328";

    @Test
    void aSwitchTakesEffectOnceAnotherAdoptedIt() {
        // Given
        String id = propose(national("ani"), Map.of())
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("ani"))
                .extract()
                .path("switchId");
        // When
        decide(national("ani"), id).then().statusCode(403).body("code", equalTo("OWN_SWITCH_PROPOSAL"));
        decide(national("budi"), id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("decidedBy", equalTo("budi"));
        // Then
        decide(national("citra"), id).then().statusCode(409).body("code", equalTo("SWITCH_DECIDED"));
        as("hours:read")
                .get("/v1/entitlement-switches")
                .then()
                .statusCode(200)
                .body("items.switchId", hasItem(id))
                .body(
                        "items.findAll { it.effectiveFrom == '2010-01-01' }.value",
                        contains("NONE", "COMPLETION_DATE", "NONE"));
    }

    @Test
    void noAgencySetsASwitch() {
        RequestSpecification ofOneAgency = given().contentType("application/json")
                .auth()
                .oauth2(TestTokens.subject("dewi")
                        .scopes("rules:write")
                        .agencies(TEGAL)
                        .token());
        propose(ofOneAgency, Map.of()).then().statusCode(403);
        propose(as("hours:read"), Map.of()).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveFrom, 2026-01-01, NOT_A_YEAR_TO_COME",
        "effectiveFrom, 2199-02-01, NOT_A_YEAR_TO_COME",
        "value, SPLIT_BY_DAYS, VALUE_NOT_FOR_SWITCH",
        "value, SURPLUS, VALUE_NOT_FOR_SWITCH",
        "years, 2, LIMITS_OF_SURPLUS",
        "maxJp, 5.00, LIMITS_OF_SURPLUS",
    })
    void aSwitchThatSaysNothingSoundIsRefused(String field, String value, String code) {
        propose(national("ani"), Map.of(field, value.matches("[0-9.]+") ? new BigDecimal(value) : value))
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void theSwitchesOfAYearAreAppliedAndNamed() {
        // Given
        Hours.registerProviders();
        adopted("PRORATION", "BY_DAYS", "null, null");
        adopted("CROSS_YEAR", "SPLIT_BY_DAYS", "null, null");
        adopted("CARRY_OVER", "SURPLUS", "4, 1");
        Person person = Person.pns(TEGAL)
                .employments(Map.of(
                        "agencyCode", TEGAL,
                        "employmentKind", "PNS",
                        "status", "AKTIF",
                        "employedFrom", "2022-07-02"));
        known(person);
        // When
        course(person, "2022-08-01", "2022-08-05", 14);
        course(person, "2022-12-27", "2023-01-05", 10);
        // Then
        entitlement(person.id(), 2022)
                .then()
                .body("requiredJp", equalTo(10.03f)) // 20 x 183 / 365
                .body("verifiedJp", equalTo(19.0f))
                .body("steps.find { it.step == 'PRORATION' }.value", equalTo("BY_DAYS"))
                .body("steps.find { it.step == 'PRORATION' }.legalBasis", equalTo("test"))
                .body("steps.find { it.step == 'CROSS_YEAR' }.value", equalTo("SPLIT_BY_DAYS"))
                .body("employments.verifiedJp", contains(19.0f));
        entitlement(person.id(), 2023)
                .then()
                .body("requiredJp", equalTo(20.0f))
                .body("verifiedJp", equalTo(5.0f))
                .body("carriedOverJp", equalTo(4.0f)) // of 8.97
                .body("remainingJp", equalTo(11.0f))
                .body("steps.find { it.step == 'CARRY_OVER' }.carriedOver.fromYear", contains(2022));
    }

    private static void adopted(String name, String value, String limits) {
        TestStack.database().asSuperuser("""
                with proposed as (
                    insert into entitlement_switch
                        (switch_id, name, value, effective_from, max_jp, years, legal_basis, proposed_by, proposed_at)
                    values (gen_random_uuid(), '%s', '%s', '2022-01-01', %s, 'test', 'maker', '2021-06-01Z')
                    returning switch_id)
                insert into entitlement_switch_decision (switch_id, adopted, decided_by, decided_at)
                select switch_id, true, 'checker', '2021-06-01Z' from proposed
                """.formatted(name, value, limits));
    }

    private static Response propose(RequestSpecification who, Map<String, Object> differently) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "name", "PRORATION",
                "value", "BY_DAYS",
                "effectiveFrom", "2199-01-01",
                "legalBasis", "test"));
        body.putAll(differently);
        return who.body(body).post("/v1/entitlement-switches");
    }

    private static Response decide(RequestSpecification who, String switchId) {
        return who.body(Map.of("adopted", true)).post("/v1/entitlement-switches/{id}/decision", switchId);
    }

    private static RequestSpecification national(String subject) {
        return given().contentType("application/json")
                .auth()
                .oauth2(TestTokens.subject(subject)
                        .scopes("rules:write")
                        .agencies("*")
                        .token());
    }

    private static void course(Person person, String from, String to, int jp) {
        post(Completion.workshop(person).with("formCode", "KL03").on(from, to).of("JP", jp))
                .then()
                .statusCode(201);
    }
}
