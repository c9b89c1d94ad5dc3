package id.asn.traininghours.ledger;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LedgerIsAppendOnlyTest {

    private static final String TEGAL = "A-3328";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final Person person = Person.pns(TEGAL);
    private UUID entry;

    @BeforeEach
    void anEntryThatUsesACap() {
        Hours.registerProviders();
        known(person);
        entry = UUID.fromString(post(elearning(person, "2026-03-02", "2026-03-02", 2))
                .then()
                .extract()
                .path("entryId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set credited_jp = 99",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update cap_allocation set units = 0",
                "delete from cap_allocation",
                "update completion set title = 'x'",
                "delete from completion",
                "drop trigger ledger_entry_append_only on ledger_entry",
                "alter table ledger_entry disable trigger all",
                "alter table cap_allocation disable trigger cap_allocation_append_only",
                "set session_replication_role = replica",
                "truncate cap_allocation",
                "merge into ledger_entry using (select 1) x on true when matched then delete",
                "insert into cap_allocation select * from cap_allocation on conflict on constraint cap_allocation_pkey do update set units = 0",
                "copy ledger_entry to program 'cat'",
                "create or replace function refuse_change() returns trigger language sql return null"
            })
    void theApplicationMayNotRewriteIt(String statement) {
        assertThatThrownBy(() -> transactions.write(AgencyScope.all(), () -> execute(statement)))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set credited_jp = 99",
                "delete from ledger_entry",
                "truncate ledger_entry, cap_allocation cascade",
                "update cap_allocation set units = 0",
                "delete from cap_allocation",
                "truncate cap_allocation"
            })
    void notEvenTheOwnerMay(String statement) {
        assertThatThrownBy(() -> TestStack.database().asSuperuser(statement))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aSecondReversalIsRefusedByTheDatabaseItself() {
        String reversal = """
                insert into ledger_entry (entry_id, completion_id, kind, reverses_entry_id, employee_id, agency_code,
                    employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code,
                    provider_accredited, verification, claimed_jp, converted_jp, credited_jp, competency_codes, rule_set,
                    reasons, steps, reason, recorded_by, recorded_at)
                select gen_random_uuid(), completion_id, 'REVERSAL', entry_id, employee_id, agency_code, employment_kind,
                    completion_date, form_code, jalur, attendance_mode, provider_code, provider_accredited, verification,
                    -claimed_jp, -converted_jp, -credited_jp, competency_codes, rule_set, '[]', '[]', 'x', 'x', now()
                from ledger_entry where entry_id = '%s'
                """.formatted(entry);
        transactions.write(AgencyScope.all(), () -> execute(reversal));
        assertThatThrownBy(() -> transactions.write(AgencyScope.all(), () -> execute(reversal)))
                .rootCause()
                .hasMessageContaining("ledger_entry_one_reversal");
    }

    @Test
    void rowsOfOtherAgenciesAreInvisibleAndWithoutAScopeAllAre() {
        assertThat(visible(AgencyScope.of(Set.of(TEGAL)))).isEqualTo(1);
        assertThat(visible(AgencyScope.all())).isEqualTo(1);
        assertThat(visible(AgencyScope.of(Set.of("6402")))).isZero();
        assertThat(visible(AgencyScope.of(Set.of()))).isZero();
        int unscoped = jdbi.withHandle(handle -> handle.createQuery("select count(*) from ledger_entry")
                .mapTo(Integer.class)
                .one());
        assertThat(unscoped).isZero();
    }

    private int visible(AgencyScope scope) {
        return transactions.write(
                scope,
                () -> jdbi.withHandle(
                        handle -> handle.createQuery("select count(*) from ledger_entry where entry_id = :id")
                                .bind("id", entry)
                                .mapTo(Integer.class)
                                .one()));
    }

    private int execute(String statement) {
        return jdbi.withHandle(handle -> handle.execute(statement));
    }
}
