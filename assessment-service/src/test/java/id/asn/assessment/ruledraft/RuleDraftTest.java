package id.asn.assessment.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.assessment.match.DueMatches;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are drafted by one, enacted by another, for days to come; and then people are matched by them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RuleDraftTest {

    private static final String SCHEMES = "rule-schemes";
    private static final String POLICIES = "evidence-policies";

    @Inject
    Register register;

    @Inject
    DueMatches dueMatches;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final String maker = Tokens.rulesOfficer("maker");
    private final String checker = Tokens.rulesOfficer("checker");

    @Test
    void aSchemeGoesFromDraftToEnactedByTwoPeople() {
        // Given
        String draft = Drafts.begun(maker, SCHEMES, Drafts.scheme("JPM-TIER-A", "TIER_A", in(40)));
        Drafts.step(maker, SCHEMES, draft, "submission").statusCode(200).body("draft.status", equalTo("SUBMITTED"));

        // When
        Drafts.step(maker, SCHEMES, draft, "enactment").statusCode(403).body("code", equalTo("RULE_MAKER_IS_CHECKER"));
        Drafts.step(checker, SCHEMES, draft, "enactment")
                .statusCode(200)
                .body("draft.status", equalTo("ENACTED"))
                .body("draft.enactedVersion", equalTo(1));

        // Then
        Results.get(maker, "/v1/rule-schemes/JPM-TIER-A/versions/1")
                .statusCode(200)
                .body("scheme.surplus", equalTo("CAPPED_PER_COMPETENCY"))
                .body("scheme.categories.code", equalTo(List.of("OPTIMAL", "CUKUP_OPTIMAL", "KURANG_OPTIMAL")))
                .body("digest", matchesPattern("[0-9a-f]{64}"));
        Drafts.step(checker, SCHEMES, draft, "withdrawal")
                .statusCode(409)
                .body("code", equalTo("RULE_IN_ANOTHER_STATE"));
        assertThat(register.count("select count(*) from audit_entry where subject_id = '" + draft + "'"))
                .isEqualTo(3);
    }

    @Test
    void aNewVersionEndsTheOneBeforeOnItsFirstDay() {
        // Given
        Drafts.enacted(maker, checker, SCHEMES, Drafts.scheme("JPM-TIER-B", "TIER_B", in(40)));

        // When
        Drafts.enacted(maker, checker, SCHEMES, Drafts.scheme("JPM-TIER-B", "TIER_B", in(60)));

        // Then
        Results.get(maker, "/v1/rule-schemes/JPM-TIER-B/versions/1")
                .body("scheme.effectiveTo", equalTo(in(60).toString()));
        Results.get(maker, "/v1/rule-schemes?asOf=" + in(59))
                .body("items.findAll { it.tier == 'TIER_B' }.version", equalTo(List.of(1)));
        Results.get(maker, "/v1/rule-schemes?asOf=" + in(60))
                .body("items.findAll { it.tier == 'TIER_B' }.version", equalTo(List.of(2)));
    }

    @Test
    void oneThatAnotherWasEnactedAfterIsOvertaken() {
        // Given
        Drafts.enacted(maker, checker, SCHEMES, Drafts.scheme("JPM-TIER-C", "TIER_C", in(60)));
        String draft = Drafts.begun(maker, SCHEMES, Drafts.scheme("JPM-TIER-C", "TIER_C", in(60)));
        Drafts.step(maker, SCHEMES, draft, "submission").statusCode(200);

        // Then
        Drafts.step(checker, SCHEMES, draft, "enactment").statusCode(409).body("code", equalTo("RULE_OVERTAKEN"));
    }

    @Test
    void aCodeBelongsToOnePurposeAndTier() {
        // Given
        String draft = Drafts.begun(maker, SCHEMES, Drafts.scheme("JPM-PENGISIAN", "*", in(60)));
        Drafts.step(maker, SCHEMES, draft, "submission").statusCode(200);

        // Then
        Drafts.step(checker, SCHEMES, draft, "enactment").statusCode(409).body("code", equalTo("RULE_CODE_OF_ANOTHER"));
    }

    @Test
    void aDraftIsSentBackWithAReasonAndEditedUnderItsETag() {
        // Given
        String draft = Drafts.begun(maker, SCHEMES, Drafts.scheme("JPM-TIER-D", "TIER_D", in(40)));
        Drafts.step(maker, SCHEMES, draft, "submission").statusCode(200);

        // When
        Results.post(checker, "/v1/rule-schemes/drafts/" + draft + "/return", Map.of("comment", "Cite the article."))
                .statusCode(200)
                .body("draft.comment", equalTo("Cite the article."))
                .body("draft.revision", equalTo(3));

        // Then
        Map<String, Object> better = Drafts.scheme("JPM-TIER-D", "TIER_D", in(45));
        String path = "/v1/rule-schemes/drafts/" + draft;
        Drafts.put(maker, path, "\"2\"", better).statusCode(412);
        Drafts.put(maker, path, "\"3\"", better)
                .statusCode(200)
                .body("draft.effectiveFrom", equalTo(in(45).toString()));
        Results.get(checker, path).statusCode(200).body("content.effectiveFrom", equalTo(in(45).toString()));
        Results.get(checker, "/v1/rule-schemes/drafts?status=DRAFT").body("items.draftId", hasItem(draft));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void noRuleBeginsOnADayThatHasBegun(int days) {
        Results.post(maker, "/v1/rule-schemes/drafts", Drafts.scheme("JPM-X", "TIER_X", in(days)))
                .statusCode(422)
                .body("code", equalTo("RULE_NOT_FOR_THE_PAST"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        // Given
        Map<String, Object> scheme = Drafts.scheme("JPM-X", "TIER_X", in(40));
        scheme.put(
                "parts",
                List.of(
                        Map.of("code", "A", "groups", List.of("TEKNIS"), "weight", 60),
                        Map.of("code", "A", "groups", List.of("TEKNIS", "MANAJERIAL"), "weight", 40)));
        scheme.put("categories", List.of(Drafts.category("MS", 80), Drafts.category("MS", 80)));
        scheme.put("missing", "LEFT_OUT");

        // Then
        Results.post(maker, "/v1/rule-schemes/drafts", scheme)
                .statusCode(422)
                .body("code", equalTo("RULE_UNSOUND"))
                .body(
                        "errors.code",
                        hasItems(
                                "RULE_PART_REPEATED",
                                "RULE_GROUP_COUNTED_TWICE",
                                "RULE_CATEGORY_REPEATED",
                                "RULE_CUT_REPEATED",
                                "RULE_WITHOUT_LOWEST_CATEGORY",
                                "RULE_SHARE_UNFIT"))
                .body("errors", hasSize(6));
    }

    @Test
    void aPolicyRanksEachSourceOnceAndLeavesNoGroupWithoutOne() {
        // Given
        Map<String, Object> policy = Drafts.policy("BUKTI-X", in(40), "TEST", "PORTFOLIO");
        policy.put("ranks", List.of(Drafts.rank("TEKNIS", "TEST", 1), Drafts.rank("TEKNIS", "TEST", 2)));

        // Then
        Results.post(maker, "/v1/evidence-policies/drafts", policy)
                .statusCode(422)
                .body("errors.code", hasItems("RULE_SOURCE_REPEATED", "RULE_GROUP_WITHOUT_SOURCE"))
                .body("errors", hasSize(4));
    }

    @Test
    void rulesAreNational() {
        // Given
        String ofOneAgency =
                TestTokens.subject("x").scopes("rules:write").agencies("RDR-1").token();

        // Then
        Results.post(ofOneAgency, "/v1/rule-schemes/drafts", Drafts.scheme("JPM-X", "TIER_X", in(40)))
                .statusCode(403);
        Results.get(ofOneAgency, "/v1/evidence-policies/drafts").statusCode(403);
        Results.post(Tokens.officer("RDR-1"), "/v1/rule-schemes/drafts", Drafts.scheme("JPM-X", "TIER_X", in(40)))
                .statusCode(403);
    }

    @Test
    void fromItsFirstDayOnPeopleAreMatchedByTheNewScheme() {
        // Given
        String token = Tokens.officer("RDR-2");
        UUID employee = matched("RDR-2", "ASSESSMENT_CENTER", "2.7");
        String before = Results.get(token, "/v1/employees/" + employee + "/match")
                .body("category", equalTo("OPTIMAL"))
                .extract()
                .path("computationId");
        Map<String, Object> scheme = Drafts.scheme("JPM-ADMINISTRATOR", "ADMINISTRATOR", in(30));
        scheme.put(
                "categories",
                List.of(
                        Drafts.category("OPTIMAL", 91),
                        Drafts.category("CUKUP_OPTIMAL", 78),
                        Drafts.category("KURANG_OPTIMAL", 0)));
        Drafts.enacted(maker, checker, SCHEMES, scheme);

        // When
        QuarkusMock.installMockForType(at(in(29)), Clock.class);
        dueMatches.recomputeDue();
        int theDayBefore = computations(employee);
        QuarkusMock.installMockForType(at(in(30)), Clock.class);
        dueMatches.recomputeDue();

        // Then
        assertThat(theDayBefore).isOne();
        assertThat(computations(employee)).isEqualTo(2);
        assertThat(register.count("select count(*) from current_match c join match_computation m using (computation_id)"
                        + " where m.scheme_code = 'JPM-ADMINISTRATOR' and m.category = 'CUKUP_OPTIMAL' and m.employee_id = '"
                        + employee + "'"))
                .isOne();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        Results.post(token, "/v1/matches/" + before + "/verification", "").body("verified", equalTo(true));
    }

    @Test
    void fromItsFirstDayOnTheNewPrecedenceDecides() {
        // Given
        String token = Tokens.officer("RDR-3");
        UUID employee = matched("RDR-3", "ASSESSMENT_CENTER", "3");
        Map<String, Object> portfolio =
                Results.of(employee, "P-" + employee, register.today().minusDays(3), Results.all("2"));
        portfolio.put("method", "PORTFOLIO");
        Results.post(token, portfolio).statusCode(201).body("match.jpmDisplay", comparesEqualTo(100f));
        Drafts.enacted(
                maker, checker, POLICIES, Drafts.policy("URUTAN-BUKTI", in(500), "PORTFOLIO", "ASSESSMENT_CENTER"));

        // When
        QuarkusMock.installMockForType(at(in(500)), Clock.class);
        dueMatches.recomputeDue();

        // Then
        assertThat(register.count("select count(*) from current_match c join match_computation m using (computation_id)"
                        + " where m.evidence_policy_version = 2 and m.jpm_display = 66.67 and m.employee_id = '"
                        + employee
                        + "'"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into rule_scheme (scheme_code, version, purpose, tier, adopted, effective_from, validity_months,"
                        + " citation, certainty) values ('X', 1, 'PEMETAAN', 'X', true, '2020-01-01', 36, 'x', 'S')",
                "update rule_scheme set effective_to = '2020-01-01' where scheme_code = 'JPM-PEMETAAN'",
                "update rule_scheme set validity_months = 1",
                "delete from rule_scheme",
                "insert into evidence_rank values ('URUTAN-BUKTI', 1, 'MANAJERIAL', 'CERTIFICATE', 1)",
                "update evidence_rank set rank = 1",
                "update evidence_policy set effective_to = '2026-02-01'",
                "delete from rule_draft"
            })
    void theServiceHasNoRightToRewriteThePast(String sql) {
        assertThatThrownBy(() ->
                        transactions.write(AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(sql))))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("42501"));
    }

    private UUID matched(String agency, String method, String level) {
        register.dictionary();
        UUID position = register.position(agency, "U.1", null);
        register.standard(agency, position, 3);
        UUID employee = register.employee(agency, null, position, "U.1");
        Map<String, Object> result =
                Results.of(employee, "R-" + employee, register.today().minusDays(9), Results.all(level));
        result.put("method", method);
        Results.post(Tokens.officer(agency), result).statusCode(201);
        return employee;
    }

    private int computations(UUID employee) {
        return register.count("select count(*) from match_computation where employee_id = '" + employee + "'");
    }

    private LocalDate in(int days) {
        return LocalDate.now(ZoneOffset.ofHours(9)).plusDays(days);
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
