package id.asn.traininghours.control;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ControlTotalsUnderWritersTest {

    private static final String TEGAL = "K-3328";
    private static final int WRITERS = 4;
    private static final int ENTRIES_EACH = 25;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void everyTotalIsExactlyTheEntriesBelowItsFence() {
        // Given
        Hours.registerProviders();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            people.add(Person.pns(TEGAL));
        }
        known(people.toArray(Person[]::new));
        // When
        List<JsonPath> taken = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<CompletableFuture<Void>> writing = people.stream()
                    .map(person -> CompletableFuture.runAsync(() -> write(person), writers))
                    .toList();
            while (!writing.stream().allMatch(CompletableFuture::isDone)) {
                taken.add(totals());
            }
            writing.forEach(CompletableFuture::join);
        }
        // Then
        assertThat(taken).isNotEmpty().allSatisfy(this::isExact);
        as("hours:read")
                .queryParam("agency", TEGAL)
                .queryParam("year", 2022)
                .get("/v1/control-totals")
                .then()
                .body("entries", is(WRITERS * (ENTRIES_EACH + 1)))
                .body("employees", is(WRITERS))
                .body("creditedJp", equalTo(10.0f * WRITERS * (ENTRIES_EACH - 1)));
    }

    @Test
    void totalsThatChangedArePublished() {
        Hours.registerProviders();
        Person person = Person.pns("K-PUB");
        known(person);
        post(workshop(person)).then().statusCode(201);
        JsonNode event = Events.awaitOne("control-total.v1", "K-PUB");
        EventContract.of("training-hours-service", "control-total.v1").assertValid(event);
        assertThat(event.get("entries").asInt()).isEqualTo(1);
        assertThat(event.get("creditedJp").decimalValue()).isEqualByComparingTo("10.00");
        JsonNode entry = Events.awaitOne("ledger-entry.v1", person.id().toString());
        assertThat(entry.get("marker").asLong()).isLessThan(event.get("fence").asLong());
    }

    private static void write(Person person) {
        String last = "";
        for (int i = 0; i < ENTRIES_EACH; i++) {
            last = post(workshop(person)).then().statusCode(201).extract().path("entryId");
        }
        reverse(last).then().statusCode(201);
    }

    private static JsonPath totals() {
        return as("reports:aggregate")
                .queryParam("agency", TEGAL)
                .queryParam("year", 2022)
                .get("/v1/control-totals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void isExact(JsonPath total) {
        Sum below = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                                select count(*) as entries, coalesce(sum(credited_jp), 0) as credited_jp
                                from ledger_entry
                                where agency_code = :agency and year = 2022 and recorded_xid::text::bigint < :fence
                                """)
                        .bind("agency", TEGAL)
                        .bind("fence", total.getLong("fence"))
                        .mapTo(Sum.class)
                        .one()));
        assertThat(total.getLong("entries")).isEqualTo(below.entries());
        assertThat(new BigDecimal(total.getString("creditedJp"))).isEqualByComparingTo(below.creditedJp());
    }

    /** Entries below a fence, counted when all is quiet. */
    public record Sum(long entries, BigDecimal creditedJp) {}
}
