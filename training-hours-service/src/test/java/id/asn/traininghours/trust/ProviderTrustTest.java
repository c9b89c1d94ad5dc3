package id.asn.traininghours.trust;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases G13 and G14 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProviderTrustTest {

    private static final String TEGAL = "B-3328";

    @Inject
    ReckonStandings reckonStandings;

    private final String provider = "P-" + UUID.randomUUID();
    private final Person person = Person.pns(TEGAL);
    private int next = 1;

    @BeforeEach
    void aProviderAndAPerson() {
        as("rules:write")
                .body(Map.of(
                        "name",
                        "Penyelenggara",
                        "accreditations",
                        List.of(Map.of(
                                "level", "A", "from", "2015-01-01", "to", "2035-12-31", "decision", "LAN 1/2015"))))
                .put("/v1/training-providers/{code}", provider)
                .then()
                .statusCode(201);
        known(person);
    }

    @Test
    void aProviderWithoutHistoryIsNotRated() {
        post(completion());
        reckonStandings.reckon();
        trust().body("score", nullValue()).body("counts.received", is(1)).body("holdBelow", is(60));
    }

    @Test
    void theHistoryIsCountedAndExplained() {
        // Given 60 completions: 3 reversed, 6 flagged, 3 held, 6 sent again with other content
        List<Completion> sound = completions(48);
        postBatch(sound).then().statusCode(200);
        completions(3).forEach(one -> reverse(post(one).path("entryId")).then().statusCode(201));
        postBatch(completions(6).stream()
                        .map(one -> one.with("engagedMinutes", 200))
                        .toList())
                .then()
                .statusCode(200);
        postBatch(completions(3).stream()
                        .map(one -> one.with("engagedMinutes", 2))
                        .toList())
                .then()
                .statusCode(200);
        sound.subList(0, 6).forEach(one -> post(one.with("title", "x")).then().statusCode(409));
        // When
        reckonStandings.reckon();
        reckonStandings.reckon();
        // Then
        trust().body("counts.received", is(60))
                .body("counts.reversed", is(3))
                .body("counts.flagged", is(6))
                .body("counts.held", is(3))
                .body("counts.changed", is(6))
                .body("steps.shortcoming", contains("FLAGGED", "HELD", "REJECTED", "REVERSED", "CORRECTED", "CHANGED"))
                .body("steps.points", contains(2.5f, 5.0f, 0.0f, 10.0f, 0.0f, 10.0f))
                .body("score", is(73))
                .body("ruleSet", equalTo("TRUST-2026"));
        as("hours:read")
                .queryParam("asOf", "2020-01-01")
                .get("/v1/training-providers/{code}/trust", provider)
                .then()
                .statusCode(200)
                .body("counts.received", is(0));
    }

    @Test
    void belowTheThresholdAFlagBecomesAHoldAndThatAloneLowersNothing() {
        // Given
        postBatch(completions(50)).then().statusCode(200);
        IntStream.range(0, 20)
                .forEach(i -> reverse(post(completion()).path("entryId")).then().statusCode(201));
        reckonStandings.reckon();
        trust().body("score", is(43));
        // When
        post(completion().with("engagedMinutes", 200))
                .then()
                .statusCode(202)
                .body("reasons.code", contains("ENGAGED_TOO_BRIEFLY"))
                .body("reasons.decision", contains("HOLD"))
                .body("reasons.trust", contains(43));
        post(completion()).then().statusCode(201).body("outcome", equalTo("ACCEPTED"));
        // Then
        reckonStandings.reckon();
        trust().body("counts.held", is(0)).body("counts.flagged", is(1));
    }

    @Test
    void aBurstIsFlaggedAgainstTheProvidersOwnHistory() {
        // Given a week in which one completion a minute was the most
        TestStack.database()
                .asSuperuser("insert into provider_day (provider_code, day, received, busiest_minute) "
                        + "select '%s', current_date - i, 1, 1 from generate_series(3, 9) i".formatted(provider));
        reckonStandings.reckon();
        trust().body("busiestMinute", is(1));
        // Then
        postBatch(List.of(recent(), recent(), recent())).then().body("items.outcome.unique()", contains("ACCEPTED"));
        postBatch(List.of(recent(), recent(), recent(), recent()))
                .then()
                .body("items.reasons.flatten().code.unique()", contains("PROVIDER_BURST"));
    }

    private Completion recent() {
        int day = next++;
        return completion()
                .with("attendanceMode", "ONLINE")
                .on("2026-02-%02d".formatted(day), "2026-02-%02d".formatted(day))
                .of("DAY", 1);
    }

    @Test
    void anotherProvidersTokenAndAnUnknownProviderAreNotFound() {
        given().auth()
                .oauth2(TestTokens.subject("lms")
                        .scopes("hours:post")
                        .agencies("*")
                        .provider(Hours.BPSDM)
                        .token())
                .get("/v1/training-providers/{code}/trust", provider)
                .then()
                .statusCode(404);
        as("hours:read").get("/v1/training-providers/NOBODY/trust").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse trust() {
        return as("hours:read")
                .get("/v1/training-providers/{code}/trust", provider)
                .then()
                .statusCode(200);
    }

    private List<Completion> completions(int count) {
        return IntStream.range(0, count).mapToObj(i -> completion()).toList();
    }

    private Completion completion() {
        return workshop(person).with("providerCode", provider);
    }
}
