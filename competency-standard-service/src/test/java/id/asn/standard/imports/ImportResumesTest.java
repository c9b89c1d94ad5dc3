package id.asn.standard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.imports.WorkOnImport;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportResumesTest {

    private static final String AGENCY = "I200";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    WorkOnImport work;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void afterAStumbleTheNextRowIsTheFirstThatIsNotSettled() {
        // Given
        String file = "ref;note\n"
                + IntStream.range(0, 95).mapToObj(i -> "R" + i + ";x\n").collect(Collectors.joining());

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "STUMBLING", file);

        // Then
        settled.body("state", equalTo("COMMITTED"))
                .body("rows.read", equalTo(95))
                .body("rows.created", equalTo(95));
        assertThat(count("select count(*) from idempotency_key where client = 'stumbling' and key like 'R%'"))
                .isEqualTo(95);
        assertThat(count("select count(*) from import_file_part")).isZero();
    }

    @Test
    void whatTheDatabaseRefusesIsFoundAndSpoilsNothingButItself() {
        // Given
        Imports.settled(AGENCY, "STUMBLING", "ref;note\nTAKEN;x\n").body("state", equalTo("COMMITTED"));
        String file = "ref;note\nN1;x\nN2;x\nTAKEN;x\nN3;x\nN1;again\n";

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "STUMBLING", file);

        // Then
        settled.body("rows.created", equalTo(3)).body("rows.rejected", equalTo(2));
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(4, 6))
                .body("items.code", contains("ROW_CONFLICT", "ROW_REPEATED"));
    }

    @Test
    void workingTwiceOnTheSameImportChangesNothing() {
        // Given
        ValidatableResponse settled = Imports.settled(AGENCY, "STUMBLING", "ref;note\nTWICE;x\n");
        UUID id = UUID.fromString(settled.extract().path("importId"));

        // When
        boolean finished = work.work(id, () -> false);

        // Then
        assertThat(finished).isTrue();
        Imports.get(AGENCY, id.toString()).then().body("rows.read", equalTo(1));
    }

    private int count(String sql) {
        return transactions.write(
                AgencyScope.of(Set.of(AGENCY)),
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one()));
    }
}
