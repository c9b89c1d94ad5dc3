package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConcurrentEnactmentTest {

    private static final String AGENCY = "S200";
    private static final int RIVALS = 6;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void ofStandardsEnactedAtOnceExactlyOneWins() throws Exception {
        // Given
        Standards.ensureDictionary();
        Api.register(AGENCY);
        String position = Api.registerPosition(AGENCY, "R1");
        List<String> standards = IntStream.range(0, RIVALS)
                .mapToObj(i -> Standards.approved(AGENCY, position, 3))
                .toList();
        String token = Api.checker(AGENCY);
        CyclicBarrier together = new CyclicBarrier(RIVALS);

        // When
        List<Response> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(RIVALS)) {
            List<Future<Response>> rivals = standards.stream()
                    .map(id -> pool.submit(() -> {
                        together.await();
                        return Standards.enact(token, id, "800/" + id, "2022-01-01", null)
                                .extract()
                                .response();
                    }))
                    .toList();
            for (Future<Response> rival : rivals) {
                answers.add(rival.get());
            }
        }

        // Then
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 409);
        assertThat(rowsInForce(AGENCY, position)).isEqualTo(1);
        String winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.<String>path("legalBasis.number"))
                .findFirst()
                .orElseThrow();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("detail")).contains(winner, "2022-01-01/.."));
    }

    @Test
    void ofCorrectionsAndSuccessorsEnactedAtOnceExactlyOneWinsAndIsNamed() throws Exception {
        // Given
        String agency = "S203";
        Standards.ensureDictionary();
        Api.register(agency);
        String position = Api.registerPosition(agency, "R4");
        String standing = Standards.approved(agency, position, 2);
        Standards.enact(Api.checker(agency), standing, "800/0", "2022-01-01", null)
                .statusCode(200);
        String first = Standards.approvedCorrection(agency, position, standing, 3);
        String second = Standards.approvedCorrection(agency, position, standing, 4);
        String token = Api.checker(agency);
        CyclicBarrier together = new CyclicBarrier(2);

        // When
        List<Response> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> rivals = Stream.of(first, second)
                    .map(id -> pool.submit(() -> {
                        together.await();
                        return Standards.enact(token, id, "800/" + id, "2022-01-01", null)
                                .extract()
                                .response();
                    }))
                    .toList();
            for (Future<Response> rival : rivals) {
                answers.add(rival.get());
            }
        }

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        Response won =
                answers.stream().filter(a -> a.statusCode() == 200).findFirst().orElseThrow();
        Response lost =
                answers.stream().filter(a -> a.statusCode() == 409).findFirst().orElseThrow();
        assertThat(lost.<String>path("detail")).contains(won.<String>path("legalBasis.number"));
    }

    @Test
    void whenOnlyTheDatabaseSeesTheConflictTheWinnerIsNamedAllTheSame() throws Exception {
        // Given
        String agency = "S204";
        Standards.ensureDictionary();
        Api.register(agency);
        String position = Api.registerPosition(agency, "R5");
        String standing = Standards.approved(agency, position, 2);
        Standards.enactOver(Api.checker(agency), standing, "800/UNSEEN", "2022-01-01", "2023-01-01")
                .statusCode(200);
        String late = Standards.approved(agency, position, 3);
        CountDownLatch inserted = new CountDownLatch(1);
        Future<?> unseen;

        // When
        Response answer;
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            unseen = pool.submit(() -> transactions.write(AgencyScope.of(Set.of(agency)), () -> {
                insertInForce(position, agency, standing, "2024-01-01");
                inserted.countDown();
                // Until the enactment waits for this row, whose transaction has not ended.
                await().atMost(Duration.ofSeconds(60)).until(this::someoneWaitsForATransaction);
            }));
            inserted.await();
            answer = Standards.enact(Api.checker(agency), late, "800/LATE", "2024-01-01", null)
                    .extract()
                    .response();
            unseen.get();
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("STANDARD_OVERLAP");
        assertThat(answer.<String>path("detail")).contains("800/UNSEEN", "2024-01-01/..");
    }

    @Test
    void theDatabaseItselfRefusesASecondStandardInForce() {
        // Given
        String agency = "S201";
        Api.register(agency);
        Standards.ensureDictionary();
        String position = Api.registerPosition(agency, "R2");
        String first = Standards.approved(agency, position, 3);
        Standards.enact(Api.checker(agency), first, "800/1", "2022-01-01", null).statusCode(200);
        String second = Standards.approved(agency, position, 3);

        // When
        Throwable refusal = catchThrowable(() -> transactions.write(AgencyScope.of(Set.of(agency)), () -> {
            insertInForce(position, agency, second, "2025-01-01");
        }));

        // Then
        assertThat(SqlStates.of(refusal)).contains("23P01");
    }

    @Test
    void theDatabaseItselfKeepsAnEnactedStandard() {
        // Given
        String agency = "S202";
        Api.register(agency);
        Standards.ensureDictionary();
        String position = Api.registerPosition(agency, "R3");
        String standard = Standards.approved(agency, position, 3);
        Standards.enact(Api.checker(agency), standard, "800/1", "2022-01-01", null)
                .statusCode(200);

        // When
        Throwable refusal = catchThrowable(() -> transactions.write(AgencyScope.of(Set.of(agency)), () -> {
            jdbi.useHandle(handle -> handle.createUpdate(
                            "update position_standard set content = '{}' where id = cast(:id as uuid)")
                    .bind("id", standard)
                    .execute());
        }));

        // Then
        assertThat(SqlStates.of(refusal)).contains("23000");
    }

    private boolean someoneWaitsForATransaction() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select exists (select from pg_locks where not granted and locktype = 'transactionid'
                                       and pid <> pg_backend_pid())
                        """).mapTo(Boolean.class).one());
    }

    private void insertInForce(String position, String agency, String standard, String from) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_in_force (position_id, agency_code, standard_id, effective, recorded)
                        values (cast(:position as uuid), :agency, cast(:standard as uuid),
                                daterange(cast(:from as date), null), tstzrange(now(), null))
                        """)
                .bind("position", position)
                .bind("agency", agency)
                .bind("standard", standard)
                .bind("from", from)
                .execute());
    }

    private int rowsInForce(String agency, String position) {
        return transactions.write(
                AgencyScope.of(Set.of(agency)),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from standard_in_force where position_id = cast(:id as uuid)")
                        .bind("id", position)
                        .mapTo(Integer.class)
                        .one()));
    }
}
