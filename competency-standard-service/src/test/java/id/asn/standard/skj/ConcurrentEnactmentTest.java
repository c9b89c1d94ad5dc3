package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(RIVALS)) {
            List<Future<Integer>> answers = standards.stream()
                    .map(id -> pool.submit(() -> {
                        together.await();
                        return Standards.enact(token, id, "800/" + id, "2022-01-01", null)
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        // Then
        assertThat(statuses).containsOnlyOnce(200).contains(409).allMatch(status -> status == 200 || status == 409);
        assertThat(rowsInForce(position)).isEqualTo(1);
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
            jdbi.useHandle(handle -> handle.createUpdate("""
                            insert into standard_in_force (position_id, agency_code, standard_id, effective, recorded)
                            values (cast(:position as uuid), :agency, cast(:standard as uuid),
                                    daterange('2025-01-01', null), tstzrange(now(), null))
                            """)
                    .bind("position", position)
                    .bind("agency", agency)
                    .bind("standard", second)
                    .execute());
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

    private int rowsInForce(String position) {
        return transactions.write(
                AgencyScope.of(Set.of(AGENCY)),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from standard_in_force where position_id = cast(:id as uuid)")
                        .bind("id", position)
                        .mapTo(Integer.class)
                        .one()));
    }
}
