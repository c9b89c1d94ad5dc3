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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application role may not do to a standard, whatever the program says. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StandardInvariantsInDatabaseTest {

    private static final String AGENCY = "S210";
    private static final String CHECK = "23514";
    private static final String INTEGRITY = "23000";
    private static final String FORBIDDEN = "42501";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void agencyAndDictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "DRAFT, ENACTED", "SUBMITTED, ENACTED", "APPROVED, SUBMITTED", "ENACTED, DRAFT"})
    void noStepIsLeftOut(String from, String to) {
        // Given
        String id = standardIn(from, "A-" + from + to);

        // When
        String refusal = refusalOf("update position_standard set status = '" + to + "' where id = '" + id + "'");

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @Test
    void aStandardBeginsAsADraft() {
        // Given
        String id = standardIn("ENACTED", "B1");

        // When
        String refusal = refusalOf("""
                insert into position_standard
                    (id, position_id, agency_code, status, content, makers, version, drafted_at, changed_at)
                select gen_random_uuid(), position_id, agency_code, 'SUBMITTED', content, makers, 1, now(), now()
                from position_standard where id = '%s'
                """.formatted(id));

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @Test
    void theMakerIsNotTheChecker() {
        // Given
        String submitted = standardIn("SUBMITTED", "C1");

        // When
        String refusal = refusalOf("""
                update position_standard
                set status = 'APPROVED', approved_by = makers[1], letter_number = 'B/1', letter_date = '2021-11-30'
                where id = '%s'
                """.formatted(submitted));

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @ParameterizedTest
    @CsvSource({"'{competencies,0,level}', 6", "'{competencies,0,level}', 0", "'{competencies,0,level}', 2.5"})
    void levelsAreOneToFive(String path, String level) {
        // Given
        String draft = standardIn("DRAFT", "D" + level.replace('.', '-'));

        // When
        String refusal = submittedWith(draft, "jsonb_set(content, '" + path + "', '" + level + "')");

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @Test
    void aCompetencyHasOneLevel() {
        // Given
        String draft = standardIn("DRAFT", "E1");

        // When
        String refusal = submittedWith(
                draft, "jsonb_insert(content, '{competencies,0}', content #> '{competencies,0}' || '{\"level\": 4}')");

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "9"})
    void allNineAndATechnicalOneAreThere(String index) {
        // Given
        String draft = standardIn("DRAFT", "F" + index);

        // When
        String refusal = submittedWith(draft, "content #- '{competencies," + index + "}'");

        // Then
        assertThat(refusal).isEqualTo(CHECK);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "APPROVED", "ENACTED"})
    void onlyADraftChanges(String status) {
        // Given
        String id = standardIn(status, "G-" + status);

        // When
        String refusal =
                refusalOf("update position_standard set content = jsonb_set(content, '{summary}', '\"x\"') where id = '"
                        + id + "'");

        // Then
        assertThat(refusal).isIn(INTEGRITY, CHECK);
    }

    @Test
    void whatIsEnactedKeepsItsDecreeItsFormAndItsDigest() {
        // Given
        String id = standardIn("ENACTED", "H1");
        List<String> changes = List.of(
                "decree_number = 'x'",
                "decree_sha256 = repeat('a', 64)",
                "digest = repeat('a', 64)",
                "digest_form = 1",
                "form = '{}'",
                "effective_from = '2021-01-01'",
                "supersedes = id",
                "enacted_by = 'x'");

        // When
        List<String> refusals = changes.stream()
                .map(change ->
                        refusalOf("update position_standard set status = 'SUPERSEDED', effective_to = '2030-01-01', "
                                + change + " where id = '" + id + "'"))
                .toList();

        // Then
        assertThat(refusals).containsOnly(INTEGRITY);
    }

    @Test
    void nothingIsDeletedAndNoBeliefIsRewritten() {
        // Given
        String id = standardIn("ENACTED", "I1");
        Standards.revoke(AGENCY, id, "800/I1-C", "2023-01-01").statusCode(200);

        // When
        Map<String, String> refusals = Map.of(
                "standard", refusalOf("delete from position_standard where id = '" + id + "'"),
                "period", refusalOf("delete from standard_in_force where standard_id = '" + id + "'"),
                "trail", refusalOf("delete from standard_transition where standard_id = '" + id + "'"),
                "step", refusalOf("update standard_transition set actor = 'x' where standard_id = '" + id + "'"),
                "days",
                        refusalOf("update standard_in_force set effective = '[2000-01-01,)' where standard_id = '" + id
                                + "'"));
        String comeBack = refusalOf("""
                update standard_in_force set recorded = tstzrange(lower(recorded), null)
                where standard_id = '%s' and not upper_inf(recorded)
                """.formatted(id));
        String longer = refusalOf("update position_standard set effective_to = null where id = '" + id + "'");

        // Then
        assertThat(refusals.values()).containsOnly(FORBIDDEN);
        assertThat(comeBack).isEqualTo(INTEGRITY);
        assertThat(longer).isEqualTo(INTEGRITY);
    }

    private String submittedWith(String draft, String content) {
        return refusalOf("update position_standard set status = 'SUBMITTED', content = " + content + " where id = '"
                + draft + "'");
    }

    private String refusalOf(String statement) {
        Throwable refusal = catchThrowable(() -> transactions.write(
                AgencyScope.of(Set.of(AGENCY)),
                () -> jdbi.useHandle(handle -> handle.createUpdate(statement).execute())));
        return refusal == null ? "done" : SqlStates.of(refusal).orElse("no SQL state");
    }

    private static String standardIn(String status, String positionCode) {
        String position = Api.registerPosition(AGENCY, positionCode);
        if (status.equals("DRAFT")) {
            return Standards.draft(AGENCY, Standards.complete(position, 3));
        }
        if (status.equals("SUBMITTED")) {
            String id = Standards.draft(AGENCY, Standards.complete(position, 3));
            Standards.submit(AGENCY, id).statusCode(200);
            return id;
        }
        String id = Standards.approved(AGENCY, position, 3);
        if (status.equals("ENACTED")) {
            Standards.enact(Api.checker(AGENCY), id, "800/" + positionCode, "2022-01-01", null)
                    .statusCode(200);
        }
        return id;
    }
}
