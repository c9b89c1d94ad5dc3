package id.asn.standard.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConcurrentEditionsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void ofManyEditionsForOneDayExactlyOneWinsAndIsNamed() throws Exception {
        // Given
        Dictionaries.publish("C1", "2018-01-01", Dictionaries.worded("C1.A", "lama"))
                .statusCode(201);
        List<Callable<Response>> attempts = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Response>) () -> Dictionaries.publishEdition(
                                "C1", "E" + i, "2024-01-01", Dictionaries.worded("C1.A", "baru " + i))
                        .extract()
                        .response())
                .toList();

        // When
        List<Response> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            answers = threads.invokeAll(attempts).stream()
                    .map(ConcurrentEditionsTest::result)
                    .toList();
        }

        // Then
        List<Response> won =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(won).hasSize(1);
        String winner = won.getFirst().path("edition");
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.asString()).contains("EDITION_SAME_DATE", winner));
    }

    @Test
    void theDatabaseRefusesOverlapsForeignersAndRewriting() {
        // Given
        Api.register("C200");
        Map<String, Object> own = Dictionaries.dictionary("C2", "2018-01-01", Dictionaries.worded("C2.A", "milik"));
        own.put("agencyCode", "C200");
        Api.as(Api.portal("C200")).body(own).post("/v1/dictionaries").then().statusCode(201);
        String overlapping = """
                insert into dictionary_edition_state (edition_id, dictionary_code, name, decree_number, decree_date,
                    decree_title, effective, recorded)
                select e.id, 'C2', 'x', 'x', '2020-01-01', 'x', '[2020-01-01,)', tstzrange(now(), null)
                from dictionary_edition e where e.dictionary_code = 'C2'
                """;

        // When
        Optional<String> overlap = refusal(AgencyScope.of(Set.of("C200")), overlapping);
        Optional<String> foreign = refusal(AgencyScope.of(Set.of("C201")), overlapping);
        Optional<String> rewritten = refusal(
                AgencyScope.all(), "update competency_content set definition = 'x' where competency_code = 'C2.A'");
        Optional<String> deleted = refusal(AgencyScope.all(), "delete from edition_competency");

        // Then
        assertThat(overlap).contains("23P01");
        assertThat(foreign).contains("42501");
        assertThat(rewritten).contains("42501");
        assertThat(deleted).contains("42501");
    }

    private Optional<String> refusal(AgencyScope scope, String sql) {
        return SqlStates.of(catchThrowable(() -> transactions.write(scope, () -> {
            jdbi.useHandle(handle -> handle.execute(sql));
        })));
    }

    private static Response result(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
