package id.asn.traininghours.entitlement;

import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases N05 and N06 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencyEntitlementsTest {

    private static final String TEGAL = "G-3328";
    private static final String GREAT = "G-GREAT";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final Person met = Person.pns(TEGAL);
    private final Person half = Person.pns(TEGAL);
    private final Person without = Person.pns(TEGAL).placedIn("U2", "PENGAWAS", LocalDate.of(2010, 1, 1));
    private final Person contract = Person.pppk(TEGAL, LocalDate.of(2022, 2, 1), LocalDate.of(2027, 2, 1));

    @BeforeEach
    void peopleWithAndWithoutHours() {
        Hours.registerProviders();
        TestStack.database().asSuperuser("truncate known_employment");
        known(met, half, without, contract);
        course(met, 24);
        course(half, 10);
        course(contract, 25);
    }

    @Test
    void whoLacksMostComesFirstAndPeopleWithoutAnEntryAreThere() {
        persons(null, null)
                .then()
                .statusCode(200)
                .body(
                        "items.employeeId.subList(0, 2)",
                        contains(without.id().toString(), half.id().toString()))
                .body("items.lackingJp", contains(20.0f, 10.0f, 0.0f, 0.0f))
                .body("items[0].unitCode", equalTo("U2"))
                .body("items[0].status", equalTo("AT_RISK"))
                .body("items[1].forecast.expectedJp", equalTo(10.0f));
        persons("AT_RISK", "U1")
                .then()
                .body("items.employeeId", contains(half.id().toString()));
        persons("EXCEEDED", null)
                .then()
                .body("items.employeeId", contains(contract.id().toString()));
        persons(null, "U9").then().body("items", hasSize(0));
    }

    @Test
    void pagesShowEverybodyOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    asking("hours:read", TEGAL).queryParam("year", 2022).queryParam("limit", 1);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page = request.get("/v1/agencies/{agency}/entitlements", TEGAL);
            seen.addAll(page.jsonPath().getList("items.employeeId"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        met.id().toString(),
                        half.id().toString(),
                        without.id().toString(),
                        contract.id().toString());
        asking("hours:read", TEGAL)
                .queryParam("cursor", "bm9wZQ")
                .get("/v1/agencies/{agency}/entitlements", TEGAL)
                .then()
                .statusCode(400);
    }

    @Test
    void theAgencyAddsUpAndWhoMaySeeAggregatesSeesNoPerson() {
        asking("reports:aggregate", TEGAL)
                .queryParam("year", 2022)
                .get("/v1/agencies/{agency}/entitlement-summary", TEGAL)
                .then()
                .statusCode(200)
                .body("total.people", equalTo(4))
                .body("total.met", equalTo(1))
                .body("total.atRisk", equalTo(2))
                .body("total.exceeded", equalTo(1))
                .body("total.onTrack", equalTo(0))
                .body("total.owing", equalTo(3))
                .body("total.metShare", equalTo(0.3333f))
                .body("total.requiredJp", equalTo(60.0f))
                .body("total.verifiedJp", equalTo(59.0f))
                .body("total.lackingJp", equalTo(30.0f))
                .body("byEmploymentKind.employmentKind", contains("PNS", "PPPK"))
                .body("byEmploymentKind.totals.verifiedJp", contains(34.0f, 25.0f))
                .body("byEmploymentKind[1].totals.metShare", nullValue())
                .body("byUnit.units", contains(2))
                .body("rules.ruleSet", contains("PP-11-2017", "PP-49-2018"))
                .body("switches.value", contains("NONE", "NONE", "COMPLETION_DATE"))
                .body("byUnit.totals.people", contains(4))
                .body("$", not(org.hamcrest.Matchers.hasKey("items")));
        asking("hours:read", TEGAL)
                .queryParam("year", 2022)
                .get("/v1/agencies/{agency}/entitlement-summary", TEGAL)
                .then()
                .body("byUnit.unitCode", contains("U1", "U2"))
                .body("byUnit.totals.people", contains(3, 1));
        asking("reports:aggregate", TEGAL)
                .get("/v1/agencies/{agency}/entitlements", TEGAL)
                .then()
                .statusCode(403);
        asking("hours:read", "6402")
                .get("/v1/agencies/{agency}/entitlements", TEGAL)
                .then()
                .statusCode(404);
        asking("hours:read", "6402")
                .get("/v1/agencies/{agency}/entitlement-summary", TEGAL)
                .then()
                .statusCode(404);
    }

    @Test
    void fifteenThousandPeopleAddUpToTheirEntries() {
        // Given
        TestStack.database().asSuperuser(FIFTEEN_THOUSAND);
        // When
        Map<String, Object> total = asking("reports:aggregate", GREAT)
                .queryParam("year", 2022)
                .get("/v1/agencies/{agency}/entitlement-summary", GREAT)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("total");
        // Then
        Expected expected = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(
                        handle -> handle.createQuery("""
                        select count(*) as people,
                               count(*) filter (where kind = 'PNS' and jp >= 20 or kind = 'PPPK' and jp = 24) as met,
                               count(*) filter (where kind = 'PPPK' and jp > 24) as exceeded, sum(jp) as jp
                        from (select k.employee_id, k.employments #>> '{0,employmentKind}' as kind,
                                     coalesce(sum(e.credited_jp) filter (where e.year = 2022), 0) as jp
                              from known_employment k left join ledger_entry e using (employee_id)
                              where k.agency_code = 'G-GREAT' group by 1, 2) as person
                        """).mapTo(Expected.class).one()));
        assertThat(expected.people()).isEqualTo(15_000);
        assertThat(total)
                .containsEntry("people", expected.people())
                .containsEntry("met", expected.met())
                .containsEntry("exceeded", expected.exceeded());
        assertThat(new BigDecimal(String.valueOf(total.get("verifiedJp")))).isEqualByComparingTo(expected.jp());
    }

    /** What SQL of its own counts. */
    public record Expected(int people, int met, int exceeded, BigDecimal jp) {}

    private static Response persons(@Nullable String status, @Nullable String unit) {
        RequestSpecification request = asking("hours:read", TEGAL).queryParam("year", 2022);
        if (status != null) {
            request.queryParam("status", status);
        }
        if (unit != null) {
            request.queryParam("unit", unit);
        }
        return request.get("/v1/agencies/{agency}/entitlements", TEGAL);
    }

    private static RequestSpecification asking(String scope, String agency) {
        return given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes(scope)
                        .agencies(agency)
                        .token());
    }

    private static void course(Person person, int jp) {
        post(Completion.workshop(person)
                        .with("formCode", "KL03")
                        .on("2022-05-09", "2022-05-13")
                        .of("JP", jp))
                .then()
                .statusCode(201);
    }

    /** Four in five PNS; up to five entries each, some of them in the year before; ten of fifteen thousand have none. */
    private static final String FIFTEEN_THOUSAND = """
            insert into known_employment
                (employee_id, version, agency_code, employed_from, employments, placements, kept_at)
            select ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid, 1, 'G-GREAT', '2010-01-01',
                   jsonb_build_array(jsonb_build_object(
                       'agencyCode', 'G-GREAT', 'employmentKind', case when i % 5 = 0 then 'PPPK' else 'PNS' end,
                       'status', 'AKTIF', 'employedFrom', '2010-01-01')
                       || case when i % 5 = 0
                               then '{"contractFrom": "2020-01-01", "contractTo": "2030-01-01"}'::jsonb
                               else '{}' end),
                   jsonb_build_array(jsonb_build_object(
                       'positionId', gen_random_uuid(), 'unitCode', 'U' || i % 40, 'tier', 'PELAKSANA',
                       'kind', 'DEFINITIVE', 'from', '2015-01-01')),
                   timestamptz '2021-01-01'
            from generate_series(1, 15000) i;
            insert into completion
                (completion_id, provider_code, source_record_id, content_digest, employee_id, agency_code, form_code, title,
                 title_key, start_date, end_date, unit, amount, international, attendance_mode, competency_codes, claimed_jp,
                 converted_jp, verification, received_at, received_by)
            select gen_random_uuid(), 'GREAT', i || '/' || n, 'x',
                   ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid, 'G-GREAT', 'KL03', 'x', 'x', day, day, 'JP',
                   jp, false, 'ONSITE', '{}', jp, jp, 'VERIFIED', now(), 'x'
            from generate_series(11, 15000) i, generate_series(1, 5) n,
                 lateral (select date '2021-11-01' + (i * 7 + n * 61) % 420 as day, (i + n) % 9 + 1 as jp) as said;
            insert into ledger_entry
                (entry_id, completion_id, kind, employee_id, agency_code, employment_kind, completion_date, form_code, jalur,
                 attendance_mode, provider_code, provider_accredited, verification, claimed_jp, converted_jp, credited_jp,
                 competency_codes, rule_set, reasons, steps, recorded_by, recorded_at)
            select gen_random_uuid(), completion_id, 'CREDIT', employee_id, agency_code, 'PNS', end_date, form_code,
                   'KLASIKAL', attendance_mode, provider_code, true, verification, claimed_jp, converted_jp, claimed_jp, '{}',
                   'x', '[]', '[]', 'x', timestamptz '2022-12-31'
            from completion where provider_code = 'GREAT';
            analyze;
            """;
}
