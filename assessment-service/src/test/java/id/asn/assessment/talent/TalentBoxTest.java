package id.asn.assessment.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Talents;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** U10 to U13: a person in the 9-box, an agency in the 9-box, and who may see it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TalentBoxTest {

    private static final String AGENCY = "BOX-1";

    @Inject
    Register register;

    @Inject
    Talents talents;

    private final String token = Talents.officer("talent-officer", AGENCY);
    private UUID employee = UUID.randomUUID();
    private LocalDate today = LocalDate.MIN;
    private int year;

    @BeforeEach
    void registered() {
        employee = register.employee(AGENCY, null, UUID.randomUUID(), "U.1");
        today = register.today();
        year = today.getYear();
    }

    @Test
    void aPersonStandsWhereTheTwoFactsPutThem() {
        String appraisal = appraised(employee, "A-", "80", null);
        UUID result = talents.potential(employee, AGENCY, "79.99", today.minusYears(1), null);

        Results.get(token, box(employee))
                .statusCode(200)
                .body("placed", equalTo(true))
                .body("box", equalTo(7))
                .body("performance", equalTo("ATAS"))
                .body("potential", equalTo("MENENGAH"))
                .body("performanceInput.appraisalId", equalTo(appraisal))
                .body("potentialInput.resultId", equalTo(result.toString()))
                .body("policyVersion", equalTo(1))
                .body("advice", equalTo(true));
    }

    @Test
    void whatIsMissingOrOverIsAReasonAndNoBox() {
        Results.get(token, box(employee))
                .statusCode(200)
                .body("placed", equalTo(false))
                .body("box", nullValue())
                .body("reasons", contains("PERFORMANCE_MISSING", "POTENTIAL_MISSING"));

        appraised(employee, "M-", "90", null);
        talents.potential(employee, AGENCY, "90", today.minusYears(3).minusDays(1), null);
        Results.get(token, box(employee)).body("reasons", contains("POTENTIAL_EXPIRED"));
        Results.get(token, box(employee) + "?asOf=" + today.minusDays(1)).body("box", equalTo(9));
    }

    @Test
    void whatHasBeenRevisedOrAnnulledDoesNotCount() {
        // Given
        String first = appraised(employee, "R-", "90", null);
        UUID result = talents.potential(employee, AGENCY, "90", today.minusYears(1), null);
        String before = Results.get(token, box(employee))
                .body("box", equalTo(9))
                .extract()
                .path("digest");

        // When
        talents.potential(employee, AGENCY, "59.99", today.minusYears(1), result);
        String revised = Results.post(
                        token,
                        "/v1/performance-appraisals/" + first + "/revisions",
                        Map.of("sourceReference", "R2-" + employee, "reason", "x", "score", new BigDecimal("79.99")))
                .statusCode(201)
                .extract()
                .path("appraisalId");

        // Then
        Results.get(token, box(employee)).body("box", equalTo(2)).body("digest", not(equalTo(before)));
        Results.post(
                        token,
                        "/v1/performance-appraisals/" + revised + "/revisions",
                        Map.of("sourceReference", "R3-" + employee, "reason", "x", "annulled", true))
                .statusCode(201);
        Results.get(token, box(employee)).body("reasons", contains("PERFORMANCE_MISSING"));
    }

    @Test
    void thePagesOfAnAgencyHoldEverybodyOnceAndAgreeWithTheCounts() {
        // Given
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID person = register.employee(AGENCY, null, UUID.randomUUID(), "U.2");
            appraised(person, "P-", i < 3 ? "85" : "65", null);
            talents.potential(person, AGENCY, "85", today.minusYears(1), null);
            if (i < 3) {
                expected.add(person.toString());
            }
        }
        UUID nowhere = register.employee(AGENCY, null, UUID.randomUUID(), "U.2");

        // When
        String list = "/v1/talent-boxes?agency=" + AGENCY + "&unit=U.2";
        List<String> nines = pages(list + "&box=9&limit=2");
        JsonPath counts = Results.get(token, "/v1/talent-boxes/counts?agency=" + AGENCY + "&unit=U.2")
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(nines).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pages(list + "&limit=2")).hasSize(6).doesNotHaveDuplicates().contains(nowhere.toString());
        assertThat(counts.getInt("people")).isEqualTo(6);
        assertThat(counts.getInt("boxes.find { it.box == 9 }.people")).isEqualTo(3);
        assertThat(counts.getInt("boxes.find { it.box == 8 }.people")).isEqualTo(2);
        assertThat(counts.getInt("boxes.find { it.box == 1 }.people")).isZero();
        assertThat(counts.getInt("unplaced")).isOne();
        Results.get(token, list + "&box=9").body("items.box", everyItem(equalTo(9)));
        Results.get(token, list + "&box=0").statusCode(400);
        Results.get(token, list + "&box=10").statusCode(400);
    }

    @Test
    void officersOfTheAgencyAndThePersonSeeItAndTheReadLeavesATrace() {
        Results.get(Tokens.employee(AGENCY, employee), box(employee)).statusCode(200);
        Results.get(Tokens.employee(AGENCY, UUID.randomUUID()), box(employee)).statusCode(404);
        Results.get(Tokens.officer(AGENCY), box(employee)).statusCode(404);
        Results.get(Talents.officer("stranger", "BOX-2"), box(employee)).statusCode(404);
        Results.get(Talents.officer("stranger", "BOX-2"), "/v1/talent-boxes?agency=" + AGENCY)
                .statusCode(404);
        Results.get(Talents.officer("stranger", "BOX-2"), "/v1/talent-boxes/counts?agency=" + AGENCY)
                .statusCode(404);
        Results.get(Tokens.employee(AGENCY, employee), "/v1/talent-boxes?agency=" + AGENCY)
                .statusCode(403);
        Results.get(token, "/v1/talent-boxes?agency=" + AGENCY)
                .statusCode(200)
                .body("items.employeeId", hasItem(employee.toString()));
        assertThat(register.count("select count(*) from audit_entry where action = 'TALENT_BOX_READ' and subject_id = '"
                        + employee + "'"))
                .isOne();
    }

    @Test
    void beforeTheFirstPolicyThereIsNone() {
        Results.get(token, box(employee) + "?asOf=2019-12-31")
                .statusCode(422)
                .body("code", equalTo("NO_TALENT_POLICY"));
    }

    private List<String> pages(String path) {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Results.get(token, path + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.employeeId", String.class));
            next = page.getString("next");
        } while (next != null);
        return seen;
    }

    private String appraised(UUID person, String reference, String score, @Nullable String predicate) {
        return Results.post(
                        token,
                        "/v1/performance-appraisals",
                        Talents.appraisal(person, reference + person, year, score, predicate))
                .statusCode(201)
                .extract()
                .path("appraisalId");
    }

    private static String box(UUID person) {
        return "/v1/employees/" + person + "/talent-box";
    }
}
