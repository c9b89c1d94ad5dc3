package id.asn.traininghours.rule;

import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.RuleSets.checker;
import static id.asn.traininghours.fixture.RuleSets.code;
import static id.asn.traininghours.fixture.RuleSets.content;
import static id.asn.traininghours.fixture.RuleSets.draft;
import static id.asn.traininghours.fixture.RuleSets.edit;
import static id.asn.traininghours.fixture.RuleSets.enacted;
import static id.asn.traininghours.fixture.RuleSets.maker;
import static id.asn.traininghours.fixture.RuleSets.step;
import static id.asn.traininghours.fixture.RuleSets.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.ReferenceRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RuleSetsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void theRulesInForceAreThoseOfTheReferenceTableRowByRow() {
        List<Map<String, Object>> seeded = as("hours:read")
                .get("/v1/conversion-rule-sets/PERLAN-10-2018")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENACTED"))
                .body("legalBasis.number", equalTo("Peraturan LAN 10/2018"))
                .extract()
                .path("rules");
        Map<String, Map<String, Object>> byForm = new TreeMap<>();
        seeded.forEach(rule -> byForm.put((String) rule.get("formCode"), exact(rule)));
        assertThat(byForm).hasSize(27).isEqualTo(ReferenceRules.byForm());
    }

    @Test
    void aDraftBeginsAsACopyOfTheRulesOfItsFirstDay() {
        String code = code();
        draft(code, "2030-01-01")
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("rules", hasSize(27));
        draft(code(), "2030-01-01", "NKL03", "KL07").statusCode(201).body("rules.formCode", contains("KL07", "NKL03"));
        draft(code, "2030-01-01").statusCode(409).body("code", equalTo("RULE_SET_CODE_TAKEN"));
        draft(code(), "2030-01-01", "XX1").statusCode(422).body("code", equalTo("RULE_FORM_NOT_IN_FORCE"));
    }

    @Test
    void anEnactedSetHoldsFromItsDayOnAndLeavesEveryDayBeforeAsItWas() {
        // Given
        String code = code();
        Map<String, Object> before = ruleOn("2097-06-30", "NKL03");
        // When
        enacted(code, "2097-07-01", with("nationalCap", 5), "NKL03");
        // Then
        assertThat(ruleOn("2097-06-30", "NKL03")).containsEntry("nationalCap", before.get("nationalCap"));
        assertThat(ruleOn("2097-06-30", "NKL03")).containsEntry("effectiveTo", "2097-07-01");
        assertThat(ruleOn("2097-07-01", "NKL03"))
                .containsEntry("nationalCap", 5.0f)
                .containsEntry("ruleSet", code)
                .containsEntry("certainty", "likely")
                .containsEntry("legalBasis", "Peraturan LAN 3/2099 (2026-11-01), Lampiran");
        assertThat(ruleOn("2097-07-01", "KL07")).containsEntry("ruleSet", "PERLAN-10-2018");
        maker().get("/v1/conversion-rule-sets/{code}", code)
                .then()
                .body("status", equalTo("ENACTED"))
                .body("enactedBy", equalTo("checker"))
                .body("rules.nationalCap", contains(5.0f));
    }

    @Test
    void aFormCanEnd() {
        String code = code();
        draft(code, "2096-01-01", "NKL13").statusCode(201);
        var draft = maker().get("/v1/conversion-rule-sets/{code}", code);
        maker().header("If-Match", draft.header("ETag"))
                .body(content("2096-01-01", List.of(), List.of("NKL13")))
                .put("/v1/conversion-rule-sets/{code}", code)
                .then()
                .statusCode(200);
        step(maker(), code, "submission").statusCode(200);
        step(checker(), code, "enactment").statusCode(200).body("endedForms", contains("NKL13"));
        formsOn("2095-12-31").body("items.formCode", hasItem("NKL13"));
        formsOn("2096-01-01").body("items.formCode", not(hasItem("NKL13")));
    }

    @Test
    void whoMadeASetDoesNotEnactIt() {
        String code = code();
        draft(code, "2095-01-01", "KL11").statusCode(201);
        step(checker(), code, "enactment").statusCode(409).body("code", equalTo("RULE_SET_IN_ANOTHER_STATE"));
        step(maker(), code, "submission").statusCode(200).body("status", equalTo("SUBMITTED"));
        step(maker(), code, "enactment").statusCode(403).body("code", equalTo("RULE_SET_MAKER_IS_CHECKER"));
        checker()
                .body(Map.of("comment", "The cap is missing."))
                .post("/v1/conversion-rule-sets/{code}/return", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("comment", equalTo("The cap is missing."));
        step(maker(), code, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        step(maker(), code, "submission").statusCode(409);
    }

    @Test
    void anEditNeedsTheVersionItWasMadeFrom() {
        String code = code();
        draft(code, "2094-01-01", "KL06").statusCode(201).header("ETag", "\"1\"");
        Object body = content("2094-01-01", List.of(rule("KL06")), List.of());
        maker().body(body).put("/v1/conversion-rule-sets/{code}", code).then().statusCode(428);
        edit(code, with("nationalRate", 3)).statusCode(200).header("ETag", "\"2\"");
        maker().header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/conversion-rule-sets/{code}", code)
                .then()
                .statusCode(412);
        maker().header("If-None-Match", "\"2\"")
                .get("/v1/conversion-rule-sets/{code}", code)
                .then()
                .statusCode(304);
    }

    @Test
    void theDigestTellsContents() {
        String code = code();
        String copied = draft(code, "2094-01-01", "KL06").extract().path("digest");
        String same = edit(code, rule -> rule).extract().path("digest");
        String other = edit(code, with("nationalRate", 3)).extract().path("digest");
        assertThat(same).isEqualTo(copied).matches("[0-9a-f]{64}");
        assertThat(other).isNotEqualTo(copied);
    }

    @Test
    void aSetThatAnotherOneHasOvertakenIsNotEnacted() {
        String early = code();
        draft(early, "2092-01-01", "KL08").statusCode(201);
        step(maker(), early, "submission").statusCode(200);
        enacted(code(), "2093-01-01", with("note", "later"), "KL08");
        step(checker(), early, "enactment").statusCode(409).body("code", equalTo("RULE_SET_OVERTAKEN"));
    }

    @Test
    void aSetBeginsOnADayToCome() {
        draft(code(), "2026-01-01").statusCode(422).body("code", equalTo("RULE_SET_NOT_FOR_THE_PAST"));
        draft(code(), LocalDate.now(java.time.ZoneId.of("Asia/Jayapura")).toString())
                .statusCode(422);
    }

    @Test
    void everythingWrongWithTheRulesIsToldAtOnce() {
        String code = code();
        draft(code, "2091-01-01", "KL06").statusCode(201);
        Map<String, Object> unfit = new TreeMap<>(rule("KL06"));
        unfit.put("unit", "JP");
        unfit.put("pillar", 30);
        unfit.put("capPeriod", "DAY");
        Map<String, Object> uncapped = new TreeMap<>(rule("NKL03"));
        uncapped.put("rule", "AS_PROGRAM_DAILY_CAP");
        uncapped.put("unit", "JP");
        uncapped.put("internationalCap", 3);
        maker().header("If-Match", "\"1\"")
                .body(content("2091-01-01", List.of(unfit, uncapped, rule("KL06")), List.of("XX9", "KL06")))
                .put("/v1/conversion-rule-sets/{code}", code)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems(
                                "RULE_UNIT_UNFIT",
                                "RULE_PILLAR_UNKNOWN",
                                "RULE_CAP_UNFIT",
                                "RULE_SURCHARGE_WITHOUT_RATE",
                                "RULE_REPEATED",
                                "RULE_FORM_NOT_IN_FORCE"))
                .body("errors.pointer", hasItems("/rules/0/unit", "/rules/2/formCode", "/endedForms/0"));
    }

    @Test
    void rulesAreTheNationsNotAnAgencys() {
        String token =
                TestTokens.subject("ani").scopes("rules:write").agencies("3328").token();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of(
                        "code",
                        code(),
                        "title",
                        "x",
                        "legalBasis",
                        Map.of("number", "1", "date", "2026-01-01", "title", "x"),
                        "effectiveFrom",
                        "2098-01-01"))
                .post("/v1/conversion-rule-sets")
                .then()
                .statusCode(403);
        given().auth().oauth2(token).get("/v1/conversion-rule-sets").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update conversion_rule set national_rate = 9 where form_code = 'KL02'",
                "update conversion_rule set effective_to = '2020-01-01' where form_code = 'KL02'",
                "delete from conversion_rule",
                "delete from conversion_rule_set",
                "update conversion_rule_set set title = 'x' where rule_set = 'PERLAN-10-2018'",
                "insert into conversion_rule select 'KL99', date '2020-01-01', null, name, jalur, pillar, rule, unit, 1, 1, 0,"
                        + " null, null, null, null, null, certainty, null, rule_set, legal_basis"
                        + " from conversion_rule where form_code = 'KL02'"
            })
    void theDatabaseRefusesToChangeThePast(String sql) {
        assertThatThrownBy(() -> transactions.write(
                        AgencyScope.all(),
                        () -> jdbi.useHandle(handle -> handle.createUpdate(sql).execute())))
                .isInstanceOf(RuntimeException.class);
        assertThat(ruleOn("2026-01-01", "KL02")).containsEntry("nationalRate", 1.0f);
    }

    private static Map<String, Object> rule(String form) {
        return Map.of(
                "formCode",
                form,
                "name",
                form,
                "jalur",
                "KLASIKAL",
                "pillar",
                10,
                "rule",
                "FIXED_PER_UNIT",
                "unit",
                "DAY",
                "nationalRate",
                4,
                "certainty",
                "sure");
    }

    private static io.restassured.response.ValidatableResponse formsOn(String date) {
        return as("hours:read")
                .queryParam("asOf", date)
                .get("/v1/conversion-rules")
                .then();
    }

    private static Map<String, Object> ruleOn(String date, String form) {
        List<Map<String, Object>> rules = formsOn(date).extract().path("items");
        return rules.stream()
                .filter(rule -> form.equals(rule.get("formCode")))
                .findFirst()
                .orElseThrow();
    }

    /** Numbers as they are written, with two decimals. */
    private static Map<String, Object> exact(Map<String, Object> rule) {
        Map<String, Object> exact = new TreeMap<>();
        rule.forEach((field, value) -> exact.put(
                field, value instanceof Float number ? new BigDecimal(number.toString()).setScale(2) : value));
        return exact;
    }
}
