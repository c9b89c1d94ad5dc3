package id.asn.standard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportConfinementTest {

    private static final String MINE = "I500";
    private static final String THEIRS = "I501";
    private static final List<String> TABLES = List.of("data_import", "import_error", "import_refused_row");

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void agencies() {
        Api.register(MINE);
        Api.register(THEIRS);
    }

    @Test
    void anotherAgencysScopeSeesNothingEvenBySql() {
        // Given
        Imports.settled(
                THEIRS, "POSITIONS", "positionCode,title,tier,unitCode,effectiveFrom\nX,Y,NOPE,BKPSDM,2021-01-01\n");

        // When
        Map<String, Integer> owner = counts(AgencyScope.of(Set.of(THEIRS)));
        Map<String, Integer> stranger = counts(AgencyScope.of(Set.of(MINE)));

        // Then
        assertThat(owner.values()).containsOnly(1);
        assertThat(stranger.values()).containsOnly(0);
    }

    @Test
    void theApplicationMayNeitherDeleteImportsNorTheirErrors() {
        // When
        List<Optional<String>> states =
                List.of("delete from data_import", "delete from import_error", "update import_error set code = ''")
                        .stream()
                        .map(sql -> SqlStates.of(catchThrowable(() -> transactions.write(AgencyScope.all(), () -> {
                            jdbi.useHandle(handle -> handle.execute(sql));
                        }))))
                        .toList();

        // Then
        assertThat(states).containsOnly(Optional.of("42501"));
    }

    private Map<String, Integer> counts(AgencyScope scope) {
        return transactions.write(
                scope, () -> TABLES.stream().collect(Collectors.toMap(Function.identity(), this::count)));
    }

    private int count(String table) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from " + table + " where agency_code = :agency")
                        .bind("agency", THEIRS)
                        .mapTo(Integer.class)
                        .one());
    }
}
