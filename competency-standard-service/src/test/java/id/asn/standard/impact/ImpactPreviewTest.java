package id.asn.standard.impact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Matches;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImpactPreviewTest {

    private static final String ALL_FOUND = "populations.find { it.placement == '%s' && it.purpose == '%s' }.";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void aDraftShowsWhoWouldMeetItWhoseCategoryChangesAndWhichNeedsAppear() {
        // Given: everything at 3 in force; the draft asks for 4; three hold the position, one acts in it
        String agency = "I100";
        String position = agencyWithPosition(agency, "P1");
        String inForce = Standards.approved(agency, position, 3);
        Standards.enact(Api.checker(agency), inForce, "800/1", "2022-01-01", null)
                .statusCode(200);
        String draft = Standards.draft(agency, Standards.complete(position, 4));
        owns(agency, employee(agency, 1, "P1", "DEFINITIVE"), "PEMETAAN", all("4"));
        owns(agency, employee(agency, 2, "P1", "DEFINITIVE"), "PEMETAAN", all("3"));
        employee(agency, 3, "P1", "DEFINITIVE");
        owns(agency, employee(agency, 4, "P1", "ACTING"), "PEMETAAN", all("3.5"));

        // When
        ValidatableResponse answer = impact(agency, draft, "2026-11-26");

        // Then
        String mapped = ALL_FOUND.formatted("DEFINITIVE", "PEMETAAN");
        String filling = ALL_FOUND.formatted("DEFINITIVE", "PENGISIAN_JABATAN");
        String acting = ALL_FOUND.formatted("ACTING", "PEMETAAN");
        answer.statusCode(200)
                .body("against", equalTo(inForce))
                .body("asOf", equalTo("2026-11-26"))
                .body("knownAt", notNullValue())
                .body("factsUntil", notNullValue())
                .body("cuts", hasSize(6))
                .body("populations", hasSize(4))
                .body(mapped + "holders", equalTo(3))
                .body(mapped + "assessed", equalTo(2))
                .body(mapped + "needsAppearing", equalTo(10))
                .body(mapped + "needsVanishing", equalTo(0))
                .body(mapped + "categoryChanges", equalTo(1))
                .body(mapped + "categories.from", contains("INCOMPLETE", "OPTIMAL", "OPTIMAL"))
                .body(mapped + "categories.to", contains("INCOMPLETE", "KURANG_OPTIMAL", "OPTIMAL"))
                .body(mapped + "competencies", hasSize(10))
                .body(mapped + "competencies[0].name", equalTo("Kompetensi M.1"))
                .body(mapped + "competencies[0].levelBefore", equalTo(3))
                .body(mapped + "competencies[0].levelAfter", equalTo(4))
                .body(mapped + "competencies[0].meetBefore", equalTo(2))
                .body(mapped + "competencies[0].meetAfter", equalTo(1))
                .body(mapped + "competencies[0].newlyBelow", equalTo(1))
                .body(mapped + "competencies[0].unknown", equalTo(1))
                .body(filling + "assessed", equalTo(0))
                .body(filling + "competencies[0].unknown", equalTo(3))
                .body(acting + "holders", equalTo(1))
                .body(acting + "categories.to", contains("CUKUP_OPTIMAL"));
    }

    @Test
    void evidenceThatExpiresBeforeTheDateAndCompetenciesNeverAssessedStandApart() {
        // Given
        String agency = "I101";
        String position = agencyWithPosition(agency, "P1");
        String draft = Standards.draft(agency, Standards.complete(position, 3));
        Map<String, String> owned = all("3");
        owned.put("M.1", "3 2026-12-31");
        owned.put("M.2", "- 2025-06-30");
        owned.remove("T.1");
        owns(agency, employee(agency, 1, "P1", "DEFINITIVE"), "PEMETAAN", owned);

        // When
        ValidatableResponse onTheLastDay = impact(agency, draft, "2026-12-31");
        ValidatableResponse dayAfter = impact(agency, draft, "2027-01-01");

        // Then
        String mapped = ALL_FOUND.formatted("DEFINITIVE", "PEMETAAN");
        onTheLastDay
                .body("against", nullValue())
                .body(mapped + "competencies.find { it.competencyCode == 'M.1' }.meetAfter", equalTo(1))
                .body(mapped + "competencies.find { it.competencyCode == 'M.2' }.expired", equalTo(1))
                .body(mapped + "competencies.find { it.competencyCode == 'T.1' }.unknown", equalTo(1))
                .body(mapped + "categories.from", contains("NO_STANDARD"))
                .body(mapped + "categories.to", contains("INCOMPLETE"));
        dayAfter.body(mapped + "competencies.find { it.competencyCode == 'M.1' }.expired", equalTo(1))
                .body(mapped + "competencies.find { it.competencyCode == 'M.1' }.belowAfter", equalTo(0));
    }

    @Test
    void theNewestMatchOfAPersonCountsWhateverOrderTheyCameIn() {
        // Given
        String agency = "I102";
        String position = agencyWithPosition(agency, "P1");
        String draft = Standards.draft(agency, Standards.complete(position, 3));
        UUID person = employee(agency, 1, "P1", "DEFINITIVE");
        Matches.publish(agency, person, "PEMETAAN", 7, all("3"));
        Matches.publish(agency, person, "PEMETAAN", 6, all("1"));
        UUID last = employee(agency, 2, "P1", "DEFINITIVE");
        owns(agency, last, "PENGISIAN_JABATAN", all("2"));
        awaitVersion(person, "PEMETAAN", 7);

        // When
        ValidatableResponse answer = impact(agency, draft, "2026-11-26");

        // Then
        answer.body(ALL_FOUND.formatted("DEFINITIVE", "PEMETAAN") + "competencies[0].meetAfter", equalTo(1))
                .body(ALL_FOUND.formatted("DEFINITIVE", "PEMETAAN") + "competencies[0].belowAfter", equalTo(0));
    }

    @Test
    void severalDraftsArePreviewedTogetherAndSumUp() {
        // Given
        String agency = "I103";
        String first = Standards.draft(agency, Standards.complete(agencyWithPosition(agency, "P1"), 3));
        String second = Standards.draft(agency, Standards.complete(Api.registerPosition(agency, "P2"), 4));
        String empty = Standards.draft(agency, Standards.complete(Api.registerPosition(agency, "P3"), 4));
        owns(agency, employee(agency, 1, "P1", "DEFINITIVE"), "PEMETAAN", all("3"));
        owns(agency, employee(agency, 2, "P2", "DEFINITIVE"), "PEMETAAN", all("3"));
        owns(agency, employee(agency, 3, "P2", "DEFINITIVE"), "PEMETAAN", all("4"));

        // When
        ValidatableResponse byStatus = previews(agency, Map.of("agencyCode", agency, "status", "DRAFT"));
        ValidatableResponse byId =
                previews(agency, Map.of("agencyCode", agency, "standardIds", List.of(second), "asOf", "2026-11-26"));
        ValidatableResponse unknown =
                previews(agency, Map.of("agencyCode", agency, "standardIds", List.of(UUID.randomUUID(), first)));

        // Then
        byStatus.statusCode(200)
                .body("standards.standardId", contains(first, second, empty))
                .body("standards[2].populations", empty())
                .body("standards[1].populations[0].competencies", nullValue())
                .body("total.find { it.purpose == 'PEMETAAN' }.holders", equalTo(3))
                .body("total.find { it.purpose == 'PEMETAAN' }.needsAppearing", equalTo(10))
                .body("total.find { it.purpose == 'PEMETAAN' }.competencies[0].meetAfter", equalTo(2))
                .body("total.find { it.purpose == 'PEMETAAN' }.competencies[0].levelAfter", nullValue());
        byId.statusCode(200)
                .body("asOf", equalTo("2026-11-26"))
                .body("total.find { it.purpose == 'PEMETAAN' }.holders", equalTo(2));
        unknown.statusCode(422).body("code", equalTo("STANDARDS_UNKNOWN"));
    }

    @Test
    void itIsForThoseWhoMayReadMatchesOfTheAgency() {
        // Given
        String agency = "I104";
        String draft = Standards.draft(agency, Standards.complete(agencyWithPosition(agency, "P1"), 3));

        // When
        ValidatableResponse withoutScope = Api.as(Api.portal(agency))
                .get("/v1/position-standards/{id}/impact", draft)
                .then();
        ValidatableResponse stranger = impact("I105", draft, "2026-11-26");
        ValidatableResponse strangers = previews("I105", Map.of("agencyCode", agency));

        // Then
        withoutScope.statusCode(403);
        stranger.statusCode(404);
        strangers.statusCode(404);
    }

    private static String agencyWithPosition(String agency, String code) {
        Standards.ensureDictionary();
        Api.register(agency);
        return Api.registerPosition(agency, code);
    }

    private static UUID employee(String agency, int serial, String position, String kind) {
        Map<String, Object> employee =
                Employees.pns(Employees.nip(Integer.parseInt(agency.substring(3)), serial), position);
        employee.put("placements", List.of(Employees.placement(position, kind, "2021-02-01", null)));
        String id = Employees.put(agency, "R" + serial, employee)
                .statusCode(201)
                .extract()
                .path("employeeId");
        return UUID.fromString(id);
    }

    private void owns(String agency, UUID employee, String purpose, Map<String, String> owned) {
        Matches.publish(agency, employee, purpose, 1, owned);
        awaitVersion(employee, purpose, 1);
    }

    private void awaitVersion(UUID employee, String purpose, long version) {
        Awaitility.await()
                .until(() -> transactions.write(
                        AgencyScope.all(),
                        () -> jdbi.withHandle(handle -> handle.createQuery(
                                        "select exists (select from owned_levels where employee_id = :id and purpose = :p"
                                                + " and version = :v)")
                                .bind("id", employee)
                                .bind("p", purpose)
                                .bind("v", version)
                                .mapTo(Boolean.class)
                                .one())));
    }

    private static Map<String, String> all(String level) {
        Map<String, String> owned = new HashMap<>();
        List.of("M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "S.1", "T.1")
                .forEach(code -> owned.put(code, level));
        return owned;
    }

    private static ValidatableResponse impact(String agency, String id, String asOf) {
        return Api.as(reader(agency))
                .queryParam("asOf", asOf)
                .get("/v1/position-standards/{id}/impact", id)
                .then();
    }

    private static ValidatableResponse previews(String agency, Map<String, Object> request) {
        return Api.as(reader(agency)).body(request).post("/v1/impact-previews").then();
    }

    private static String reader(String agency) {
        return TestTokens.subject("portal")
                .scopes("matches:read")
                .agencies(agency)
                .token();
    }
}
