package id.asn.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Matches;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowLevelSecurityTest {

    private static final String MINE = "L100";
    private static final String THEIRS = "L200";
    private static final List<String> SCOPED_TABLES = List.of(
            "agency",
            "org_unit",
            "position",
            "position_state",
            "position_timeline",
            "position_standard",
            "standard_in_force",
            "standard_transition",
            "employee",
            "employee_identity",
            "employee_state",
            "employee_change",
            "placement",
            "owned_levels");

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void anotherAgencysScopeSeesNothingEvenBySql() {
        // Given
        fill();

        // When
        Map<String, Integer> owner = counts(AgencyScope.of(Set.of(THEIRS)));
        Map<String, Integer> stranger = counts(AgencyScope.of(Set.of(MINE)));
        Map<String, Integer> nobody = counts(AgencyScope.of(Set.of()));

        // Then
        assertThat(owner.values()).allMatch(rows -> rows > 0);
        assertThat(stranger.values()).containsOnly(0);
        assertThat(nobody.values()).containsOnly(0);
    }

    @Test
    void anotherAgencysScopeCanWriteNothingEvenBySql() {
        // Given
        fill();

        // When
        int updated = transactions.write(
                AgencyScope.of(Set.of(MINE)),
                () -> jdbi.withHandle(
                        handle -> handle.createUpdate("update employee set name = 'X' where agency_code = :a")
                                .bind("a", THEIRS)
                                .execute()));
        Throwable inserted = catchThrowable(() -> transactions.write(AgencyScope.of(Set.of(MINE)), () -> {
            jdbi.useHandle(handle -> handle.createUpdate(
                            "insert into org_unit (agency_code, code, name) values (:a, 'X', 'X')")
                    .bind("a", THEIRS)
                    .execute());
        }));

        // Then
        assertThat(updated).isZero();
        assertThat(SqlStates.of(inserted)).contains("42501");
    }

    @Test
    void theApplicationMayNeitherDeleteNorRewriteWhatIsRecorded() {
        // Given
        List<String> statements = List.of(
                "delete from standard_in_force",
                "update standard_in_force set effective = 'empty'",
                "delete from placement",
                "update placement set effective = 'empty'",
                "delete from employee",
                "delete from employee_state",
                "update employee_state set effective = 'empty'",
                "update employee_state set name = 'X'",
                "delete from employee_identity",
                "select erase_identity(uuidv7())",
                "delete from employee_change",
                "update employee_change set recorded_by = 'X'",
                "delete from audit_entry",
                "insert into region (code, name, kind) values ('98', 'X', 'PROVINCE')");

        // When
        List<Optional<String>> states = statements.stream()
                .map(sql -> SqlStates.of(catchThrowable(() -> transactions.write(AgencyScope.all(), () -> {
                    jdbi.useHandle(handle -> handle.execute(sql));
                }))))
                .toList();

        // Then
        assertThat(states).containsOnly(Optional.of("42501"));
    }

    private Map<String, Integer> counts(AgencyScope scope) {
        return transactions.write(
                scope, () -> SCOPED_TABLES.stream().collect(Collectors.toMap(Function.identity(), this::count)));
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table + " where "
                        + ("agency".equals(table) ? "code" : "agency_code") + " = :agency")
                .bind("agency", THEIRS)
                .mapTo(Integer.class)
                .one());
    }

    private int owned() {
        return transactions.write(AgencyScope.all(), () -> count("owned_levels"));
    }

    private void fill() {
        Standards.ensureDictionary();
        if (Api.as(Api.portal(THEIRS)).get("/v1/agencies/{a}", THEIRS).statusCode() == 200) {
            return;
        }
        Api.register(MINE);
        Api.register(THEIRS);
        String position = Api.registerPosition(THEIRS, "P1");
        Standards.enact(Api.checker(THEIRS), Standards.approved(THEIRS, position, 3), "800/1", "2022-01-01", null)
                .statusCode(200);
        Employees.put(THEIRS, "R1", Employees.pns(Employees.nip(4, 1), "P1")).statusCode(201);
        Matches.publish(THEIRS, UUID.randomUUID(), "PEMETAAN", 1, Map.of("M.1", "3"));
        Awaitility.await().until(() -> owned() > 0);
    }
}
