package id.asn.traininghours.contract;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HostileRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/entries, hours:post",
        "POST, /v1/entries/batch, hours:post",
        "POST, /v1/entries/0198d7a2-1111-7111-8111-000000000001/reversal, hours:correct",
        "POST, /v1/entries/0198d7a2-1111-7111-8111-000000000001/correction, hours:correct",
        "POST, /v1/review-items/0198d7a2-1111-7111-8111-000000000001/decisions, hours:review",
        "PUT, /v1/review-items/0198d7a2-1111-7111-8111-000000000001/assignment, hours:review",
        "POST, /v1/review-decisions/batch, hours:review",
        "POST, /v1/objections, hours:read",
        "POST, /v1/objections/0198d7a2-1111-7111-8111-000000000001/resolution, hours:review",
        "POST, /v1/siasn-reconciliations, hours:review",
        "POST, /v1/webhooks, hours:read",
        "POST, /v1/entitlement-switches, rules:write",
        "POST, /v1/entitlement-switches/0198d7a2-1111-7111-8111-000000000001/decision, rules:write",
        "PUT, /v1/training-providers/LAN, rules:write",
        "PUT, /v1/training-programmes/PKA, rules:write",
        "PUT, /v1/training-providers/LAN/courses/C-1, rules:write",
        "POST, /v1/training-providers/LAN/courses/batch, rules:write",
        "POST, /v1/conversion-rule-sets, rules:write",
        "PUT, /v1/conversion-rule-sets/X-1, rules:write",
        "POST, /v1/conversion-rule-sets/X-1/return, rules:write",
        "POST, /v1/conversion-rule-sets/X-1/sandbox-runs, rules:write",
    })
    void areRefusedCleanly(String method, String path, String scope) {
        BadInput.assertRefusedCleanly(
                method,
                path,
                TestTokens.subject("ani").scopes(scope).agencies("*").token());
    }

    @Test
    void unstorableTextIsRefusedNotAFault() {
        Hours.registerProviders();
        Person person = Person.pns("H-1");
        assertThat(post(workshop(person).with("title", "a\u0000b")).statusCode())
                .isEqualTo(400);
        assertThat(post(workshop(person).with("sourceRecordId", "\u0000")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/employees/not-an-id/balance",
                "/v1/entries/1",
                "/v1/control-totals?agency=3328&year=abc",
                "/v1/control-totals?agency=3328",
                "/v1/control-totals?year=2022",
                "/v1/held-completions?agency=3328&limit=0",
                "/v1/held-completions?agency=3328&cursor=%21%21",
                "/v1/conversion-rules?asOf=yesterday",
                "/v1/employees/0198d7a2-1111-7111-8111-000000000001/balance?knownAt=now",
                "/v1/conversion-rules?asOf=%2B999999999-01-01",
                "/v1/training-providers?accreditedOn=9999-01-01",
                "/v1/training-providers/X/history?cursor=eA",
                "/v1/training-providers/X/courses?on=%2B999999999-01-01",
                "/v1/duplicate-alerts",
                "/v1/duplicate-alerts?agency=3328&cursor=eHg",
                "/v1/duplicate-alerts/1",
                "/v1/completions/1/checks",
                "/v1/completions/0198d7a2-1111-7111-8111-000000000001/duplicate-candidates",
                "/v1/check-rules?asOf=yesterday",
                "/v1/training-providers/NOBODY/trust?asOf=0",
                "/v1/employees/not-an-id/transcript",
                "/v1/agencies/3328/siasn-export?from=2022-01-01",
                "/v1/agencies/3328/siasn-export?from=2022-01-01&to=2022-02-30",
                "/v1/siasn-reconciliations",
                "/v1/siasn-reconciliations/0198d7a2-1111-7111-8111-000000000001/rows?state=LOST",
                "/v1/employees/0198d7a2-1111-7111-8111-000000000001/entitlement?asOf=%2B999999999-12-31",
                "/v1/employees/0198d7a2-1111-7111-8111-000000000001/entitlement?year=2009",
                "/v1/agencies/3328/entitlements?status=LATE",
                "/v1/agencies/3328/entitlements?limit=501",
                "/v1/agencies/3328/entitlement-summary?knownAt=yesterday",
                "/v1/agencies/a%20b/entitlement-summary",
                "/v1/nothing"
            })
    void oddQueriesAreAnsweredWithAProblem(String path) {
        BadInput.assertProblem(path, as("hours:read").get(path), 400, 404);
    }

    @Test
    void aBatchOfMoreThanFiveThousandIsRefused() {
        Map<String, Object> item = workshop(Person.pns("H-1")).json();
        as("hours:post")
                .body(Map.of("items", java.util.Collections.nCopies(5_001, item)))
                .post("/v1/entries/batch")
                .then()
                .statusCode(400);
        as("hours:post")
                .body(Map.of("items", List.of()))
                .post("/v1/entries/batch")
                .then()
                .statusCode(400);
    }

    @Test
    void anItemThatCannotBeUnderstoodSpoilsNothingButItself() {
        String items = """
                {"items": [null, 7, [], "x", {}, {"religion": "x"}, {"sourceRecordId": 4711},
                           {"title": "a\\u0000b"}, {"quantity": {"unit": "JP", "amount": "4"}}, {"formCode": {}}]}
                """;

        as("hours:post")
                .body(items)
                .post("/v1/entries/batch")
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("REJECTED")))
                .body("items.index", contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.problem.code",
                        contains(
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "VALIDATION",
                                "UNKNOWN_FIELD",
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "WRONG_TYPE"));
    }
}
