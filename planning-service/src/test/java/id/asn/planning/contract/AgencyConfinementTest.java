package id.asn.planning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what a query forgets to confine, the database confines. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencyConfinementTest {

    private static final List<String> SCOPED = List.of(
            "agency",
            "unit",
            "position",
            "employee",
            "placement",
            "position_standard",
            "competency_match",
            "competency_gap",
            "development_proposal",
            "collective_gap",
            "ledger_entry",
            "entitlement",
            "control_total",
            "need");

    private static final UUID ANI = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();

    @Inject
    Facts facts;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void twoAgencies() {
        facts.forget();
        tell("W1", ANI);
        tell("W2", BUDI);
        facts.awaitProjected();
        Planner.of("W1").derive("W1", 2022);
        Planner.of("W2").derive("W2", 2022);
    }

    @Test
    void everyTableShowsTheRowsOfTheScopeOnly() {
        for (String table : SCOPED) {
            assertThat(agenciesIn(table, AgencyScope.of(Set.of("W1"))))
                    .as(table)
                    .containsExactly("W1");
            assertThat(agenciesIn(table, AgencyScope.all())).as(table).contains("W1", "W2");
            assertThat(agenciesIn(table, AgencyScope.of(Set.of()))).as(table).isEmpty();
        }
    }

    @Test
    void everyTableWithAnAgencyIsConfined() {
        List<String> open = texts("""
                select c.relname
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_code'
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not c.relrowsecurity and c.relname <> 'audit_entry'
                """, AgencyScope.all());

        assertThat(open).isEmpty();
    }

    @Test
    void outsideATransactionWithAScopeNothingIsVisible() {
        long visible = jdbi.withHandle(handle -> handle.createQuery("select count(*) from employee")
                .mapTo(Long.class)
                .one());

        assertThat(visible).isZero();
    }

    @Test
    void theSumOfAPersonsHoursIsGivenForPeopleOfTheScopeOnly() {
        String hours = "select count(*) from person_hours(array['W1', 'W2'], 2022, 'infinity')";

        assertThat(count(hours, AgencyScope.of(Set.of("W1")))).isEqualTo(1);
        assertThat(count(hours, AgencyScope.all())).isEqualTo(2);
    }

    @Test
    void aRowOfAnotherAgencyCannotBeWritten() {
        assertThatThrownBy(
                        () -> transactions.write(
                                AgencyScope.of(Set.of("W1")),
                                () -> jdbi.useHandle(
                                        handle -> handle.execute(
                                                "insert into unit (agency_code, unit_code, name, closed) values ('W2', 'Z', 'Z', false)"))))
                .hasMessageContaining("row-level security");
    }

    @Test
    void ledgerEntriesAndComputationsCanNeitherBeChangedNorDeleted() {
        for (String forbidden : List.of(
                "update ledger_entry set credited_jp = 0",
                "delete from ledger_entry",
                "update competency_match set status = 'COMPLETE'",
                "delete from competency_gap",
                "delete from need",
                "update goal set title = ''",
                "insert into metric select * from metric")) {
            assertThatThrownBy(() -> transactions.write(
                            AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(forbidden))))
                    .as(forbidden)
                    .hasMessageContaining("permission denied");
        }
    }

    private void tell(String agency, UUID person) {
        UUID position = UUID.randomUUID();
        facts.say(Fact.agency(agency, "A"))
                .say(Fact.employee(person, agency, "A"))
                .say(Fact.position(position, agency, "A", "2020-01-01"))
                .say(Fact.standard(position, agency, "2020-01-01"))
                .say(Fact.match(person, agency, 1, Map.of("M.1", BigDecimal.ONE)))
                .say(Fact.endorsedProposal(UUID.randomUUID(), person, agency))
                .say(Fact.collectiveGap(UUID.randomUUID(), agency, "A", "M.1"))
                .say(Fact.entry(person, agency, "1"))
                .say(Fact.entitlement(person, agency))
                .say(Fact.controlTotal(agency, 1, "1", 1, 200));
    }

    private List<String> agenciesIn(String table, AgencyScope scope) {
        return texts("select distinct agency_code from " + table + " order by 1", scope);
    }

    private List<String> texts(String sql, AgencyScope scope) {
        return transactions.write(
                scope,
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }

    private long count(String sql, AgencyScope scope) {
        return transactions.write(
                scope,
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(Long.class).one()));
    }
}
