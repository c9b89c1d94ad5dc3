package id.asn.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GapTest {

    private static final String AGENCY = "GAP-1";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
    }

    @Test
    void againstThePositionHeld() {
        // Given
        Results.post(token, Results.of(employee, "G-" + employee, register.today(), Results.all("3.5")))
                .statusCode(201);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps");

        // Then
        gaps.statusCode(200)
                .body("held", equalTo(true))
                .body("gaps", hasSize(10))
                .body("gaps.gap", everyItem(comparesEqualTo(0)))
                .body("category", equalTo("OPTIMAL"));
    }

    @Test
    void againstATargetPositionWithoutStoringAnything() {
        // Given
        UUID target = register.position(AGENCY, "U.2", null);
        register.standard(AGENCY, target, 5);
        Results.post(token, Results.of(employee, "G-" + employee, register.today(), Results.all("3.5")))
                .statusCode(201);
        int before = register.count("select count(*) from match_computation");

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + target);

        // Then
        gaps.statusCode(200)
                .body("held", equalTo(false))
                .body("jpmDisplay", comparesEqualTo(70f))
                .body("gaps.gap", everyItem(comparesEqualTo(1.5f)));
        assertThat(register.count("select count(*) from match_computation")).isEqualTo(before);
    }

    @Test
    void withoutRatingsNothingIsOwnedAndNothingIsZero() {
        Results.get(token, "/v1/employees/" + employee + "/gaps")
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"))
                .body("gaps[0].owned", nullValue())
                .body("gaps[0].gap", nullValue());
    }

    @Test
    void againstAPositionWithoutAStandardThereIsNothingToSay() {
        // Given
        UUID bare = register.position(AGENCY, "U.3", null);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + bare);

        // Then
        gaps.statusCode(422).body("code", equalTo("STANDARD_NOT_IN_FORCE"));
    }

    @Test
    void aPositionOfAnotherAgencyIsNotKnown() {
        // Given
        UUID foreign = register.position("GAP-2", "U.1", null);
        register.standard("GAP-2", foreign, 3);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + foreign);

        // Then
        gaps.statusCode(422).body("code", equalTo("POSITION_NOT_KNOWN"));
    }

    @Test
    void aDayOutsideAnyRecordIsRefused() {
        Results.get(token, "/v1/employees/" + employee + "/gaps?asOf=%2B12345678-01-01")
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("errors[0].pointer", equalTo("asOf"));
    }

    @Test
    void strengthsWeaknessesAndWhatIsMissingAreNamed() {
        // Given
        Results.post(
                        token,
                        Results.of(
                                employee,
                                "G-" + employee,
                                register.today(),
                                "3.5",
                                "2.4",
                                "3",
                                "3",
                                "3",
                                "3",
                                "3",
                                "3",
                                "1"))
                .statusCode(201);

        // Then
        Results.get(token, "/v1/employees/" + employee + "/gaps")
                .statusCode(200)
                .body("strengths", contains("M.1"))
                .body("weaknesses", contains("M.2", "S.1"))
                .body("missing", contains("T.1"))
                .body("expired", hasSize(0))
                .body("gapLevels", comparesEqualTo(2.6f));
    }

    @Test
    void whatExpiredIsNamedApart() {
        // Given
        Results.post(
                        token,
                        Results.of(employee, "G-" + employee, register.today().minusYears(4), Results.all("3")))
                .statusCode(201);

        // Then
        Results.get(token, "/v1/employees/" + employee + "/gaps")
                .body("expired", hasSize(10))
                .body("missing", hasSize(0));
    }

    @Test
    void theShortestPathIsToldWithItsTies() {
        // Given 23.9 of 30 is 79.67 percent; optimal begins at 90
        Results.post(
                        token,
                        Results.of(
                                employee,
                                "G-" + employee,
                                register.today(),
                                "3",
                                "3",
                                "3",
                                "3",
                                "3",
                                "3",
                                "2",
                                "2",
                                "1.9",
                                "0"))
                .statusCode(201);
        String path = "/v1/employees/" + employee + "/shortest-path?purpose=PEMETAAN";

        // Then
        Results.get(token, path)
                .statusCode(200)
                .body("category", equalTo("CUKUP_OPTIMAL"))
                .body("targetCategory", equalTo("OPTIMAL"))
                .body("levels", equalTo(4))
                .body("listed.collect { it.raises.levels.sum() }", everyItem(equalTo(4)))
                .body("listed.category", everyItem(equalTo("OPTIMAL")));
        Results.get(token, path + "&category=CUKUP_OPTIMAL").body("levels", equalTo(0));
        Results.get(token, path + "&category=NOPE").statusCode(422).body("code", equalTo("CATEGORY_NOT_KNOWN"));
        Results.get(token, path + "&ways=1").body("listed", hasSize(1)).body("ways", greaterThan(1));
    }

    @Test
    void withoutEveryRatingThereIsNoPathButWhatToAssess() {
        // Given
        Results.post(token, Results.of(employee, "G-" + employee, register.today(), "3", "3"))
                .statusCode(201);

        // Then
        Results.get(token, "/v1/employees/" + employee + "/shortest-path?purpose=PEMETAAN")
                .statusCode(200)
                .body("levels", nullValue())
                .body("ways", nullValue())
                .body("toAssess.competencyCode", hasSize(8));
    }

    @Test
    void endorsedTargetsStandBesideThePositionHeld() {
        // Given
        UUID superiorPosition = register.position(AGENCY, "U.7", null);
        UUID held = register.position(AGENCY, "U.8", superiorPosition);
        register.standard(AGENCY, held, 3);
        UUID superior = register.employee(AGENCY, null, superiorPosition, "U.7");
        UUID proposer = register.employee(AGENCY, null, held, "U.8");
        UUID target = register.position(AGENCY, "U.9", null);
        register.standard(AGENCY, target, 4);
        UUID bare = register.position(AGENCY, "U.10", null);
        UUID open = register.position(AGENCY, "U.11", null);
        endorse(superior, propose(proposer, target));
        endorse(superior, propose(proposer, bare));
        propose(proposer, open);

        // Then
        Results.get(token, "/v1/employees/" + proposer + "/target-gaps")
                .statusCode(200)
                .body("items.positionId", contains(held.toString(), target.toString()))
                .body("items.held", contains(true, false))
                .body("notComparable", contains(bare.toString()));
    }

    private static String propose(UUID proposer, UUID target) {
        return Results.post(
                        Tokens.employee(AGENCY, proposer),
                        "/v1/development-proposals",
                        Map.of("statement", "Saya ingin ke sana", "targetPositionId", target))
                .statusCode(201)
                .extract()
                .path("proposalId");
    }

    private static void endorse(UUID superior, String proposal) {
        Results.post(
                        Tokens.employee(AGENCY, superior),
                        "/v1/development-proposals/" + proposal + "/endorsement",
                        Map.of())
                .statusCode(200);
    }
}
