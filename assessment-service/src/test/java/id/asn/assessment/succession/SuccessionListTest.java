package id.asn.assessment.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Talents;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** U24 to U29: a list is built, explained, recomputed, and confirmed by another; it goes stale, and objections stay it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SuccessionListTest {

    @Inject
    Register register;

    @Inject
    Talents talents;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    /** Of each test its own: a class shares its database. */
    private final String agency = "SUC-" + UUID.randomUUID().toString().substring(0, 8);

    private final String maker = Talents.officer("maker", agency);
    private final String checker = Talents.officer("checker", agency);
    private UUID position = UUID.randomUUID();
    private UUID holder = UUID.randomUUID();
    private UUID best = UUID.randomUUID();
    private UUID tied = UUID.randomUUID();
    private UUID alsoTied = UUID.randomUUID();
    private final Map<UUID, String> results = new HashMap<>();
    private final Map<UUID, String> appraisals = new HashMap<>();

    /** One who holds the position, three who could follow, one outside the pool, one without any assessment. */
    @BeforeEach
    void anAgency() {
        register.dictionary();
        position = register.position(agency, "U.1", null);
        register.standard(agency, position, 3);
        holder = register.employee(agency, null, position, "U.1");
        best = person("4", "90", "90");
        tied = person("3", "90", "85");
        alsoTied = person("3", "85", "95");
        person("5", "70", "70");
        register.employee(agency, null, UUID.randomUUID(), "U.2");
    }

    @Test
    void listsThePoolByExactJpmWithTiesAsTiesAndSaysWhyOthersAreNot() {
        JsonPath list = built();

        assertThat(list.getList("candidates.employeeId", String.class))
                .startsWith(best.toString())
                .containsExactlyInAnyOrder(best.toString(), tied.toString(), alsoTied.toString());
        assertThat(list.getList("candidates.rank", Integer.class)).containsExactly(1, 2, 2);
        assertThat(list.getList("candidates.findAll { it.employeeId in ['%s','%s'] }.tied".formatted(tied, alsoTied)))
                .containsOnly(true);
        assertThat(list.getString("candidates[0].jpmDisplay")).isEqualTo("133.33");
        assertThat(list.getInt("candidates[0].box")).isEqualTo(9);
        assertThat(list.getList("candidates[0].evidence")).hasSize(1);
        assertThat(list.getInt("tally.exclusions.find { it.reason == 'HOLDS_POSITION' }.people"))
                .isOne();
        assertThat(list.getInt("tally.exclusions.find { it.reason == 'NOT_IN_POOL' }.people"))
                .isOne();
        assertThat(list.getInt("tally.exclusions.find { it.reason == 'NOT_PLACED' }.people"))
                .isOne();
        assertThat(list.getInt("tally.considered")).isEqualTo(6);
        assertThat(list.getBoolean("advice")).isTrue();
    }

    @Test
    void explainsEachCandidateInBothLanguages() {
        String id = built().getString("listId");

        inLanguage("en", "/v1/succession-lists/" + id)
                .body(
                        "candidates[0].explanation.kind",
                        contains("RANK", "MATCH", "GAPS", "REQUIREMENTS", "BOX", "ADVICE"))
                .body("candidates[0].explanation.text", hasItem(containsString("Rank 1 of")))
                .body("candidates[0].explanation.text", hasItem(containsString("This is advice")));
        inLanguage("id", "/v1/succession-lists/" + id)
                .body("candidates[0].explanation.text", hasItem(containsString("Peringkat 1 dari")))
                .body("candidates[0].explanation.text", hasItem(containsString("kotak 9")));
    }

    @Test
    void theSameQuestionHasTheSameDigestAndAFrozenListVerifies() {
        JsonPath first = built();
        JsonPath second = built();
        assertThat(second.getString("digest")).isEqualTo(first.getString("digest"));

        // When
        revised(tied);

        // Then
        assertThat(built().getString("digest")).isNotEqualTo(first.getString("digest"));
        Results.post(checker, verification(first), "")
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("recomputedDigest", equalTo(first.getString("digest")))
                .body("differing", empty())
                .body("changedInputs", empty());
    }

    @Test
    void verificationFindsARecordThatIsNoLongerWhatItWas() {
        // Given
        JsonPath list = built();
        String result = results.get(best);

        // When
        TestStack.database().asSuperuser("alter table assessment_result disable trigger user");
        TestStack.database()
                .asSuperuser("update assessment_result set digest = 'x' where result_id = '" + result + "'");
        TestStack.database().asSuperuser("alter table assessment_result enable trigger user");

        // Then
        Results.post(checker, verification(list), "")
                .statusCode(200)
                .body("verified", equalTo(false))
                .body("changedInputs.id", contains(result));
    }

    @Test
    void anotherOfficerConfirmsOnceAndItIsAudited() {
        // Given
        String id = built().getString("listId");
        Map<String, Object> choice = choice(best);

        // When
        confirm(maker, id, choice).statusCode(403).body("code", equalTo("LIST_BUILT_BY_YOURSELF"));
        confirm(candidateOfficer(best), id, choice).statusCode(403).body("code", equalTo("LISTED_YOURSELF"));
        confirm(checker, id, choice(holder)).statusCode(422).body("code", equalTo("SUCCESSOR_NOT_LISTED"));
        confirm(checker, id, choice(tied)).statusCode(422).body("code", equalTo("DEVIATION_UNEXPLAINED"));
        confirm(checker, id, choice).statusCode(201).body("confirmedBy", equalTo("checker"));

        // Then
        confirm(Talents.officer("third", agency), id, choice).statusCode(409).body("code", equalTo("LIST_CONFIRMED"));
        Results.get(maker, "/v1/succession-lists/" + id)
                .body("advice", equalTo(false))
                .body("confirmation.successors.employeeId", contains(best.toString()));
        Results.get(Tokens.employee(agency, best), entries(best))
                .statusCode(200)
                .body("items.find { it.listId == '" + id + "' }.decision", equalTo("NAMED"));
        Results.get(Tokens.employee(agency, tied), entries(tied))
                .body("items.find { it.listId == '" + id + "' }.decision", equalTo("NOT_NAMED"));
        assertThat(register.count("select count(*) from audit_entry where action = 'SUCCESSION_CONFIRMED'"
                        + " and actor = 'checker' and details ->> 'listId' = '" + id + "'"))
                .isOne();
    }

    @Test
    void whoDeviatesFromTheOrderSaysWhy() {
        Map<String, Object> choice = choice(tied);
        choice.put("deviationReason", "Pengalaman memimpin unit sejenis.");

        confirm(checker, built().getString("listId"), choice)
                .statusCode(201)
                .body("deviationReason", equalTo("Pengalaman memimpin unit sejenis."));
    }

    @Test
    void aListThatNoLongerHoldsIsNotConfirmed() {
        String afterAppraisal = built().getString("listId");
        revised(tied);
        confirm(checker, afterAppraisal, choice(best)).statusCode(409).body("code", equalTo("LIST_STALE"));

        String afterNewcomer = built().getString("listId");
        person("4", "95", "95");
        confirm(checker, afterNewcomer, choice(best)).statusCode(409).body("code", equalTo("LIST_STALE"));

        String afterSomebodyElse = built().getString("listId");
        register.employee(agency, null, UUID.randomUUID(), "U.3");
        confirm(checker, afterSomebodyElse, choice(best)).statusCode(201);
    }

    @Test
    void anOpenObjectionAgainstAResultStaysTheConfirmation() {
        // Given
        String id = built().getString("listId");

        // When
        Results.post(
                        Tokens.objecting(agency, tied),
                        "/v1/assessment-results/" + results.get(tied) + "/objections",
                        Map.of("grounds", "The protocol says otherwise."))
                .statusCode(201);

        // Then
        confirm(checker, id, choice(best)).statusCode(409).body("code", equalTo("LIST_UNDER_OBJECTION"));
        Results.get(maker, "/v1/succession-lists/" + id)
                .body("candidates.find { it.employeeId == '" + tied + "' }.underObjection", equalTo(true))
                .body("candidates.find { it.employeeId == '" + best + "' }.underObjection", equalTo(false));
    }

    @Test
    void aPersonSeesTheirOwnPlaceAndNobodyElse() {
        JsonPath list = built();
        String id = list.getString("listId");
        String own = Tokens.employee(agency, tied);

        String entry = Results.get(own, entries(tied))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].decision", equalTo("ADVICE"))
                .body("items[0].candidate.employeeId", equalTo(tied.toString()))
                .body("items[0].candidate.tied", equalTo(true))
                .extract()
                .asString();
        assertThat(entry).doesNotContain(best.toString()).doesNotContain(alsoTied.toString());
        Results.get(own, entries(best)).statusCode(404);
        Results.get(own, "/v1/succession-lists/" + id).statusCode(403);
        Results.get(Tokens.officer(agency), entries(tied)).statusCode(404);
    }

    @Test
    void anotherAgencyFindsNothingAndTheDatabaseAgrees() {
        JsonPath list = built();
        String id = list.getString("listId");
        String stranger = Talents.officer("stranger", "SUC-2");

        Results.get(stranger, "/v1/succession-lists/" + id).statusCode(404);
        Results.get(stranger, entries(best)).statusCode(404);
        Results.get(stranger, "/v1/positions/" + position + "/succession-lists")
                .statusCode(200)
                .body("items", empty());
        confirm(stranger, id, choice(best)).statusCode(404);
        Results.post(stranger, verification(list), "").statusCode(404);
        Results.post(stranger, "/v1/positions/" + position + "/succession-lists", Map.of())
                .statusCode(422);
        Results.post(
                        maker,
                        "/v1/positions/" + position + "/succession-lists",
                        Map.of("agencies", List.of(agency, "SUC-2")))
                .statusCode(404);
        for (String table : List.of("succession_list", "succession_candidate")) {
            assertThat(register.count(AgencyScope.of(Set.of(agency)), "select count(*) from " + table))
                    .isPositive();
            assertThat(register.count(AgencyScope.of(Set.of("SUC-2")), "select count(*) from " + table))
                    .isZero();
        }
    }

    @Test
    void nothingAboutAPersonCanBeAskedForAndBadInputIsRefused() {
        String path = "/v1/positions/" + position + "/succession-lists";
        for (String attribute : List.of("sex", "agama", "maxAge", "nip")) {
            Results.post(maker, path, Map.of(attribute, "x")).statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        }
        Results.post(maker, path, Map.of("size", 0)).statusCode(400);
        Results.post(maker, path, Map.of("size", 101)).statusCode(400);
        Results.post(maker, "/v1/positions/" + UUID.randomUUID() + "/succession-lists", Map.of())
                .statusCode(422);
        BadInput.assertRefusedCleanly("POST", "/v1/succession-lists/" + UUID.randomUUID() + "/confirmations", maker);
        Results.get(maker, "/v1/succession-lists/" + UUID.randomUUID()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update succession_list set digest = 'x'",
                "delete from succession_candidate",
                "update succession_candidate set rank = 1",
                "update succession_confirmation set confirmed_by = 'x'",
                "delete from succession_successor"
            })
    void theServiceHasNoRightToChangeWhatIsRecorded(String sql) {
        assertThatThrownBy(() ->
                        transactions.write(AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(sql))))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("42501"));
    }

    @Test
    void theListsOfAPositionArePaged() {
        List<String> built = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            built.add(built().getString("listId"));
        }
        String path = "/v1/positions/" + position + "/succession-lists";
        JsonPath page =
                Results.get(maker, path + "?limit=2").statusCode(200).extract().jsonPath();
        JsonPath next = Results.get(maker, path + "?limit=2&cursor=" + page.getString("next"))
                .extract()
                .jsonPath();

        assertThat(page.getList("items.listId", String.class)).isEqualTo(built.subList(0, 2));
        assertThat(next.getList("items.listId", String.class)).isEqualTo(built.subList(2, 3));
        assertThat(page.getString("items[0].candidates")).isNull();
    }

    private UUID person(String level, String performance, String potential) {
        UUID id = register.employee(agency, null, UUID.randomUUID(), "U.2");
        Map<String, Object> result = Results.of(id, "S-" + id, register.today().minusDays(3), Results.all(level));
        result.put("purpose", "PENGISIAN_JABATAN");
        results.put(
                id,
                Results.post(Tokens.officer(agency), result)
                        .statusCode(201)
                        .extract()
                        .path("resultId"));
        appraisals.put(
                id,
                Results.post(
                                maker,
                                "/v1/performance-appraisals",
                                Talents.appraisal(
                                        id, "S-" + id, register.today().getYear(), performance, null))
                        .statusCode(201)
                        .extract()
                        .path("appraisalId"));
        talents.potential(id, agency, potential, register.today().minusYears(1), null);
        return id;
    }

    private void revised(UUID person) {
        Results.post(
                        maker,
                        "/v1/performance-appraisals/" + appraisals.get(person) + "/revisions",
                        Map.of(
                                "sourceReference",
                                "REV-" + person,
                                "reason",
                                "Keberatan dikabulkan.",
                                "score",
                                new BigDecimal("91")))
                .statusCode(201);
    }

    private JsonPath built() {
        return Results.post(maker, "/v1/positions/" + position + "/succession-lists", Map.of())
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> choice(UUID... named) {
        List<Map<String, Object>> successors = new ArrayList<>();
        for (UUID id : named) {
            successors.add(Map.of("employeeId", id, "reason", "Kesenjangan terkecil."));
        }
        return new HashMap<>(Map.of("successors", successors));
    }

    private static ValidatableResponse confirm(String token, String listId, Object choice) {
        return Results.post(token, "/v1/succession-lists/" + listId + "/confirmations", choice);
    }

    private String candidateOfficer(UUID employee) {
        return TestTokens.subject("candidate-" + employee)
                .scopes("talent:confirm")
                .agencies(agency)
                .employee(employee)
                .token();
    }

    private ValidatableResponse inLanguage(String language, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(Talents.officer("reader", agency))
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static String verification(JsonPath list) {
        return "/v1/succession-lists/" + list.getString("listId") + "/verification";
    }

    private static String entries(UUID person) {
        return "/v1/employees/" + person + "/succession-entries";
    }
}
