package id.asn.assessment.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.assessment.fixture.Crowd;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.assessment.recomputation.RecomputationQueue.Chunk;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that concerns many people is worked off in chunks, with progress, and nothing of it gets lost. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LargeRecomputationTest {

    private static final int PEOPLE = 2_300;

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    RecomputationQueue queue;

    @Inject
    RecomputationBell bell;

    private String agency = "";
    private String token = "";
    private UUID position = UUID.randomUUID();
    private UUID standard = UUID.randomUUID();

    @BeforeEach
    void manyHoldersOfOnePosition() {
        agency = "LRG-" + UUID.randomUUID().toString().substring(0, 8);
        token = Tokens.officer(agency);
        register.dictionary();
        position = register.position(agency, "U.1", null);
        Crowd.of(agency, "U.1", position, PEOPLE);
        standard = register.standard(agency, position, 3);
        awaitFinished(1);
    }

    @Test
    void everyHolderIsMatchedAnewAndTheProgressIsKnown() {
        Results.get(token, "/v1/recomputations?agency=" + agency)
                .statusCode(200)
                .body("items[0].cause", equalTo("STANDARD"))
                .body("items[0].total", equalTo(PEOPLE))
                .body("items[0].done", equalTo(PEOPLE))
                .body("items[0].changed", equalTo(PEOPLE))
                .body("items[0].percent", equalTo(100))
                .body("items[0].finishedAt", notNullValue());
        assertThat(currentAgainst(standard)).isEqualTo(PEOPLE);
        Results.get(token, "/v1/heat-maps/consistency?agency=" + agency)
                .statusCode(200)
                .body("consistent", equalTo(true))
                .body("cells", equalTo(Register.TEN.size()));
    }

    @Test
    void anotherLevelChangesAllOfThemAndTheOldComputationsStay() {
        // When
        register.standard(standard, agency, position, 4, LocalDate.of(2022, 1, 1), null, 2);
        awaitFinished(2);

        // Then
        assertThat(register.count("select count(*) from match_computation where agency_code = '" + agency + "'"))
                .isEqualTo(2 * PEOPLE);
        assertThat(register.count(
                        "select count(*) from current_match where version = 2 and agency_code = '" + agency + "'"))
                .isEqualTo(PEOPLE);
        Results.get(token, "/v1/heat-maps/consistency?agency=" + agency).body("consistent", equalTo(true));
        List<String> some = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select computation_id::text from current_match where agency_code = :agency limit 20")
                        .bind("agency", agency)
                        .mapTo(String.class)
                        .list()));
        some.forEach(computation -> Results.post(token, "/v1/matches/" + computation + "/verification", "")
                .statusCode(200)
                .body("verified", equalTo(true)));
    }

    @Test
    void askedForByHandNothingChangesWhereNothingIsAnother() {
        // When
        String id = Results.post(token, "/v1/recomputations", Map.of("agencyCode", agency))
                .statusCode(202)
                .body("cause", equalTo("BY_HAND"))
                .extract()
                .path("recomputationId");
        awaitFinished(2);

        // Then
        Results.get(token, "/v1/recomputations/" + id)
                .statusCode(200)
                .body("done", equalTo(PEOPLE))
                .body("changed", equalTo(0));
        assertThat(register.count("select count(*) from match_computation where agency_code = '" + agency + "'"))
                .isEqualTo(PEOPLE);
        Results.get(Tokens.officer("LRG-X"), "/v1/recomputations/" + id).statusCode(404);
    }

    @Test
    void aChunkWhoseTransactionDiedIsThereAgain() {
        // Given: held by a transaction that dies in the middle, as that of a killed process does
        UUID person = register.employee(agency, null, position, "U.1");
        transactions.write(AgencyScope.all(), () -> {
            queue.add(RecomputationCause.BY_HAND, List.of(person), "test");
            jdbi.useHandle(handle -> handle.execute(
                    "update recomputation_chunk set not_before = not_before + interval '1 hour' where agency_code = ?",
                    agency));
        });
        assertThatThrownBy(() -> transactions.write(AgencyScope.all(), () -> {
                    wake();
                    Chunk chunk = queue.take().orElseThrow();
                    queue.done(chunk, 0);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(chunks()).isOne();

        // When
        transactions.write(AgencyScope.all(), (Runnable) this::wake);
        bell.ring();

        // Then
        awaitFinished(2);
        assertThat(chunks()).isZero();
    }

    private void wake() {
        jdbi.useHandle(handle -> handle.execute(
                "update recomputation_chunk set not_before = not_before - interval '1 hour' where agency_code = ?",
                agency));
    }

    private int chunks() {
        return register.count("select count(*) from recomputation_chunk where agency_code = '" + agency + "'");
    }

    @Test
    void anAgencyWithoutResultsHasNobodyToMatch() {
        String empty = "LRG-EMPTY";
        Results.post(Tokens.officer(empty), "/v1/recomputations", Map.of("agencyCode", empty))
                .statusCode(422)
                .body("code", equalTo("NOBODY_TO_RECOMPUTE"));
        Results.post(token, "/v1/recomputations", Map.of("agencyCode", agency, "nip", "1"))
                .statusCode(400);
        Results.get(token, "/v1/recomputations?agency=" + agency + "&limit=1").body("items.size()", greaterThan(0));
    }

    private int currentAgainst(UUID standardId) {
        return register.count("select count(*) from current_match where standard_id = '" + standardId + "'");
    }

    private void awaitFinished(int atLeast) {
        register.await(
                "select count(*) from recomputation where finished_at is not null and agency_code = '" + agency + "'",
                atLeast);
    }
}
