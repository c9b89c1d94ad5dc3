package id.asn.planning.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever order events come in, and however often, the projection ends the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventOrderTest {

    @Inject
    Facts facts;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void nothingSaidYet() {
        facts.forget();
    }

    @Test
    void anOlderStateOfAnAgencyKeepsTheNewerTree() {
        facts.say(Fact.agency("O1", "A", "B").with("version", 2)).awaitProjected();

        facts.say(Fact.agency("O1", "A", "C").with("version", 1)).awaitProjected();

        assertThat(column("select unit_code from unit where agency_code = 'O1' order by 1"))
                .containsExactly("A", "B");
    }

    @Test
    void anOlderStateOfAPersonKeepsTheNewerPlacements() {
        UUID person = UUID.randomUUID();
        facts.say(Fact.employee(person, "O2", "NEW").with("version", 3)).awaitProjected();

        facts.say(Fact.employee(person, "O2", "OLD").with("version", 2))
                .say(Fact.employee(person, "O2").with("version", 1))
                .awaitProjected();

        assertThat(column("select unit_code from placement where employee_id = '" + person + "'"))
                .containsExactly("NEW");
    }

    @Test
    void aPositionLiesWhereItsNewestEventSaysOnEachDateWhateverComesLater() {
        UUID position = UUID.randomUUID();
        Fact moved = Fact.position(position, "O7", "B", "2024-01-01")
                .with(
                        "states",
                        List.of(
                                Fact.state("A", Map.of("effectiveFrom", "2021-01-01", "effectiveTo", "2024-01-01")),
                                Fact.state("B", Map.of("effectiveFrom", "2024-01-01"))))
                .with("version", 2);
        facts.say(moved).awaitProjected();

        facts.say(Fact.position(position, "O7", "A", "2021-01-01")).say(moved).awaitProjected();

        assertThat(column("select unit_code || coalesce(effective_to::text, '') from position_state"
                        + " where agency_code = 'O7' order by effective_from"))
                .containsExactly("A2024-01-01", "B");
    }

    @Test
    void aNewerStateOfAPersonReplacesAllPlacements() {
        UUID person = UUID.randomUUID();
        facts.say(Fact.employee(person, "O2", "FIRST")).awaitProjected();

        facts.say(Fact.employee(person, "O2").with("version", 2)).awaitProjected();

        assertThat(column("select unit_code from placement where employee_id = '" + person + "'"))
                .isEmpty();
    }

    /** The driver merges the statements of a batch and then no longer tells which rows they changed. */
    @Test
    void peopleWhoArriveTogetherAllKeepTheirPlacements() {
        for (int i = 0; i < 40; i++) {
            facts.say(Fact.employee(UUID.randomUUID(), "O6", "A"));
        }
        facts.awaitProjected();

        assertThat(column("select count(*)::text from placement where agency_code = 'O6'"))
                .containsExactly("40");
    }

    @Test
    void theSameMatchTwiceKeepsItsGapsOnce() {
        Fact match = Fact.match(UUID.randomUUID(), "O3", 1, Map.of("M.1", BigDecimal.ONE, "M.2", BigDecimal.ZERO));
        facts.say(match).awaitProjected();

        facts.say(match).say(match).awaitProjected();

        assertThat(column("select competency_code from competency_gap where agency_code = 'O3' order by 1"))
                .containsExactly("M.1", "M.2");
    }

    @Test
    void aWithdrawnEndorsementThatArrivedFirstStands() {
        UUID proposal = UUID.randomUUID();
        Fact endorsed = Fact.endorsedProposal(proposal, UUID.randomUUID(), "O4");
        facts.say(endorsed.with("status", "DECLINED").with("version", 3)).awaitProjected();

        facts.say(endorsed).awaitProjected();

        assertThat(column("select status from development_proposal where agency_code = 'O4'"))
                .containsExactly("DECLINED");
    }

    @Test
    void anEventThatBreaksItsContractGoesAsideAndTheRestIsApplied() {
        // Given an entry without an amount between two good ones
        UUID person = UUID.randomUUID();
        Fact broken = Fact.entry(person, "O5", "1").without("creditedJp");
        facts.say(Fact.entry(person, "O5", "1"));
        Events.publish(broken.topic(), broken.key(), broken.subject(), broken.json());
        facts.say(Fact.entry(person, "O5", "2"));

        // When
        facts.awaitProjected();

        // Then
        assertThat(column("select sum(credited_jp)::text from ledger_entry where agency_code = 'O5'"))
                .containsExactly("3.00");
        assertThat(Events.await(
                        "planning-service.dead-letter",
                        record -> new String(record.value(), UTF_8)
                                .contains(broken.json().get("entryId").asText()),
                        1))
                .isNotEmpty();
    }

    private List<String> column(String sql) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }
}
