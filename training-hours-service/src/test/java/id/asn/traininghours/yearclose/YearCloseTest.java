package id.asn.traininghours.yearclose;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.seal.SealNow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class YearCloseTest {

    private static final String TEGAL = "Y-3328";

    @Inject
    SealNow sealNow;

    private final Person ani = Person.pns(TEGAL);
    private final Person budi = Person.pns(TEGAL);

    @BeforeEach
    void people() {
        Hours.registerProviders();
        known(ani, budi);
    }

    @Test
    void theBalanceIsTheSnapshotAndTheAdjustmentsAfterIt() throws Exception {
        // Given
        String first = entry(ani, "2021-05-24");
        entry(ani, "2021-06-24");
        entry(budi, "2021-05-24");
        entry(budi, "2020-05-24");
        String day = sealNow.seal().day().toString();
        // When
        close(2021)
                .then()
                .statusCode(201)
                .header("Location", "/v1/agencies/" + TEGAL + "/year-closes/2021")
                .body("seal.day", equalTo(day))
                .body("people", is(2))
                .body("snapshot.entries", is(3))
                .body("adjustments.entries", is(0))
                .body("balance.entries", is(3));
        // Then: nothing is blocked, and what comes later is told apart
        String late = entry(budi, "2021-12-30");
        String reversal = reverse(first).then().statusCode(201).extract().path("entryId");
        adjustments(2021)
                .then()
                .body("items.entryId", containsInAnyOrder(late, reversal))
                .body("items.findAll { it.sealedOn != null }", empty());
        String sealedOn = sealNow.seal().day().toString();
        adjustments(2021)
                .then()
                .body("items.entryId", containsInAnyOrder(late, reversal))
                .body("items.sealedOn", equalTo(List.of(sealedOn, sealedOn)));
        JsonPath closed = get("/2021").jsonPath();
        assertThat(jp(closed, "snapshot.creditedJp")).isEqualByComparingTo("30");
        assertThat(jp(closed, "adjustments.creditedJp")).isEqualByComparingTo("0");
        assertThat(closed.getInt("adjustments.entries")).isEqualTo(2);
        assertThat(jp(closed, "balance.verifiedJp")).isEqualByComparingTo("30");
        JsonPath people = get("/2021/people").jsonPath();
        people(people, ani, "20", "-10", "10");
        people(people, budi, "10", "10", "20");
        assertThat(jp(balanceAt(ani, "2021-12-31"), "creditedJp")).isEqualByComparingTo("10");
        assertThat(digest(people)).isEqualTo(closed.getString("digest"));
    }

    @Test
    void peoplePageByPage() {
        entry(ani, "2019-05-24");
        sealNow.seal();
        close(2019).then().statusCode(201);
        entry(budi, "2019-05-24");
        Response first = as("hours:read").queryParam("limit", 1).get(path() + "/2019/people");
        Response second = as("hours:read")
                .queryParam("limit", 1)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(path() + "/2019/people");
        assertThat(Stream.of(first, second).map(page -> page.jsonPath().getString("items[0].employeeId")))
                .containsExactlyInAnyOrder(ani.id().toString(), budi.id().toString());
        assertThat(second.jsonPath().getString("next")).isNull();
    }

    @Test
    void aYearIsClosedOnce() {
        entry(ani, "2018-05-24");
        sealNow.seal();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> close(2018).statusCode(), clients))
                    .limit(4)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        }
        close(2018).then().statusCode(409).body("code", equalTo("YEAR_ALREADY_CLOSED"));
        get("").then().body("items.year", hasItem(2018));
    }

    @Test
    void aYearThatRunsIsNotClosedAndNoneOfAnotherAgency() {
        sealNow.seal();
        close(2026).then().statusCode(422).body("code", equalTo("YEAR_NOT_OVER"));
        close(1900).then().statusCode(400);
        as("hours:read").body(Map.of("year", 2017)).post(path()).then().statusCode(403);
        as("hours:correct")
                .auth()
                .oauth2(TestTokens.subject("x")
                        .scopes("hours:correct")
                        .agencies("OTHER")
                        .token())
                .body(Map.of("year", 2017))
                .post(path())
                .then()
                .statusCode(404);
        get("/2017").then().statusCode(404);
    }

    @Test
    void aYearNobodyLearntInCanBeClosed() {
        sealNow.seal();
        close(2011).then().statusCode(201).body("people", is(0)).body("balance.entries", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update year_close set people = 0", "delete from year_close_line", "truncate year_close cascade"
            })
    void whatIsClosedStays(String statement) {
        assertThatThrownBy(() -> TestStack.database().asSuperuser(statement))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private static String digest(JsonPath people) throws Exception {
        String lines = IntStream.range(0, people.getList("items").size())
                .mapToObj(i -> line(people, "items[" + i + "]."))
                .collect(Collectors.joining());
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(JsonPath people, String person) {
        return "%s %s %s %s %s\n"
                .formatted(
                        people.getString(person + "employeeId"),
                        people.getString(person + "snapshot.entries"),
                        jp(people, person + "snapshot.creditedJp").setScale(2),
                        jp(people, person + "snapshot.verifiedJp").setScale(2),
                        jp(people, person + "snapshot.unverifiedJp").setScale(2));
    }

    private static void people(JsonPath people, Person person, String snapshot, String adjustments, String balance) {
        String one = "items.find { it.employeeId == '" + person.id() + "' }";
        assertThat(jp(people, one + ".snapshot.creditedJp")).isEqualByComparingTo(snapshot);
        assertThat(jp(people, one + ".adjustments.creditedJp")).isEqualByComparingTo(adjustments);
        assertThat(jp(people, one + ".balance.creditedJp")).isEqualByComparingTo(balance);
    }

    private static BigDecimal jp(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }

    private static JsonPath balanceAt(Person person, String asOf) {
        return as("hours:read")
                .queryParam("asOf", asOf)
                .get("/v1/employees/{id}/balance", person.id())
                .jsonPath();
    }

    private static String entry(Person person, String day) {
        return post(workshop(person).on(day, LocalDate.parse(day).plusDays(1).toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
    }

    private static Response close(int year) {
        return as("hours:correct", "hours:read").body(Map.of("year", year)).post(path());
    }

    private static Response adjustments(int year) {
        return get("/" + year + "/adjustments");
    }

    private static Response get(String below) {
        return as("hours:read").get(path() + below);
    }

    private static String path() {
        return "/v1/agencies/" + TEGAL + "/year-closes";
    }
}
