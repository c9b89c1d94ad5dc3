package id.asn.traininghours.roster;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RosterTest {

    private static final int YEAR = 2022;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String agency = "RO-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void providers() {
        Hours.registerProviders();
    }

    @Test
    void everybodyIsListedByUnitWithoutEntriesToo() {
        // Given
        Person head = Person.pns(agency).placedIn("=U1", "ADMINISTRATOR", LocalDate.of(2010, 1, 1));
        Person idle = Person.pns(agency).placedIn("U2", "PENGAWAS", LocalDate.of(2010, 1, 1));
        known(head, idle);
        entry(workshop(head));
        // When
        Response rows = hours("");
        // Then
        rows.then()
                .statusCode(200)
                .body(
                        "items.employeeId",
                        contains(head.id().toString(), idle.id().toString()))
                .body("items.unitCode", contains("=U1", "U2"))
                .body("items.tier", contains("ADMINISTRATOR", "PENGAWAS"))
                .body("items.status", contains("AT_RISK", "AT_RISK"))
                .body("totals.people", equalTo(2));
        assertThat(decimal(rows, "items[0].countedJp")).isEqualByComparingTo("10");
        assertThat(decimal(rows, "items[0].remainingJp")).isEqualByComparingTo("10");
        assertThat(decimal(rows, "items[1].requiredJp")).isEqualByComparingTo("20");
        assertThat(decimal(rows, "items[1].creditedJp")).isEqualByComparingTo("0");
        hours("&unit=U2").then().body("items.employeeId", contains(idle.id().toString()));
        assertThat(hours("&limit=1").<String>path("next")).isNotNull();
        hours("&limit=1&cursor=" + hours("&limit=1").path("next"))
                .then()
                .body("items.employeeId", contains(idle.id().toString()))
                .body("totals.people", equalTo(2));
    }

    @Test
    void theRowsAddUpToTheLedgerToTheHundredth() {
        // Given
        Random random = new Random(3_328);
        List<Person> people = List.of(Person.pns(agency), Person.pns(agency), contract());
        known(people.toArray(Person[]::new));
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Person person = people.get(random.nextInt(people.size()));
            String day = "2022-03-%02d".formatted(1 + random.nextInt(6));
            Completion completion = elearning(person, day, day, BigDecimal.valueOf(1 + random.nextInt(400), 2));
            entries.add(entry(i % 5 == 0 ? completion.with("providerCode", Hours.KURSUS) : completion));
            if (i % 4 == 3) {
                reverse(entries.remove(random.nextInt(entries.size())));
            }
        }
        people.getFirst().movedTo(agency + "-B");
        people.getFirst().publish();
        // When
        Response rows = hours("");
        Response control = as("hours:read")
                .queryParam("agency", agency)
                .queryParam("year", YEAR)
                .get("/v1/control-totals");
        // Then
        for (String figure : List.of("creditedJp", "verifiedJp")) {
            BigDecimal sum = rows.<List<Object>>path("items." + figure).stream()
                    .map(one -> new BigDecimal(one.toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(figure)
                    .isEqualByComparingTo(decimal(rows, "totals." + figure))
                    .isEqualByComparingTo(decimal(control, figure));
        }
        assertThat(rows.<Integer>path("totals.entries")).isEqualTo(control.<Integer>path("entries"));
    }

    @Test
    void filesHoldWhatTheListShowsAndNothingRunsAsAFormula() throws IOException {
        // Given
        Person head = Person.pns(agency).placedIn("=U1", "ADMINISTRATOR", LocalDate.of(2010, 1, 1));
        known(head);
        entry(workshop(head));
        // When
        Response csv = file("text/csv");
        Response xlsx = file(XLSX);
        // Then
        assertThat(csv.asString()).contains("'=U1", ",10.00,").doesNotContain(head.nip());
        assertThat(csv.header("Repr-Digest")).startsWith("sha-256=:");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsString(1)).contains("=U1");
            assertThat(row.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("10");
        }
        assertThat(file("application/x-ndjson").asString().lines()).hasSize(1);
        as("hours:read")
                .accept("text/csv")
                .header("If-None-Match", csv.header("ETag"))
                .get(path(""))
                .then()
                .statusCode(304);
    }

    @Test
    void anotherAgencysTokenSeesNothing() {
        given().auth()
                .oauth2(TestTokens.subject("stranger")
                        .scopes("hours:read")
                        .agencies("6402")
                        .token())
                .get(path(""))
                .then()
                .statusCode(404);
    }

    private Person contract() {
        return Person.pppk(agency, LocalDate.of(2021, 7, 1), LocalDate.of(2026, 7, 1));
    }

    private static String entry(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private Response hours(String more) {
        return as("hours:read").urlEncodingEnabled(false).get(path(more));
    }

    private Response file(String type) {
        Response file = as("hours:read").accept(type).get(path(""));
        file.then().statusCode(200);
        return file;
    }

    private String path(String more) {
        return "/v1/agencies/" + agency + "/hours?year=" + YEAR + more;
    }

    private static BigDecimal decimal(Response answer, String path) {
        return new BigDecimal(answer.path(path).toString());
    }
}
