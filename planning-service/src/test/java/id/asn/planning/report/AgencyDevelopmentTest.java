package id.asn.planning.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One regency in 2022, small enough to compute by hand: unit A with six PNS, unit B with five PNS and one PPPK, one PNS
 * without a unit, and three people who do not count.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencyDevelopmentTest {

    private static final List<UUID> A = people(6);
    private static final List<UUID> B = people(6);
    private static final UUID WITHOUT_UNIT = UUID.randomUUID();
    private static boolean told;

    @Inject
    Facts facts;

    @BeforeEach
    void theYear2022() {
        if (!told) {
            told = true;
            facts.forget();
            facts.say(Fact.agency("R1", "A", "B")).say(Fact.agency("R2", "A"));
            tellPeople();
            tellHours();
            tellGaps();
            tellPositions();
            facts.awaitProjected();
            UUID rpjmn = Planner.of("*").recordGoal(goal("RPJMN", Map.of(), List.of()));
            Planner.of("R1")
                    .recordGoal(goal("RPJMD", Map.of("agencyCode", "R1", "parentGoalId", rpjmn), List.of("M.1")));
            Planner.of("R1").derive("R1", 2022);
        }
    }

    @Test
    void headcountIsWhoWasEmployedAndActiveAtTheEndOfTheYear() {
        JsonNode headcount = report().get("headcount");

        assertThat(headcount.get("total").asInt()).isEqualTo(13);
        assertThat(headcount.get("PNS").asInt()).isEqualTo(12);
        assertThat(headcount.get("PPPK").asInt()).isEqualTo(1);
    }

    @Test
    void twentyJpAreReachedWithVerifiedHoursOfThePersonOnly() {
        // Reached: A0 with 20.00, B0 with 12.50 elsewhere and 7.50 here, B1 with 20.25 after a reversal.
        // Not reached: A1 with 19.99, A2 with 25 unverified. 3 / 13 = 0.23077
        JsonNode reached = report().get("reached20Jp");

        assertThat(reached.get("people").asInt()).isEqualTo(3);
        assertThat(reached.get("share").decimalValue()).isEqualByComparingTo("0.2308");
    }

    @Test
    void hoursAreTheSumOfTheLedgerByFormAndByMode() {
        // A0 10 + 10, A1 19.99, A2 25, B0 7.5, B1 10 - 10 + 20.25, nobody's unit 4
        JsonNode hours = report().get("hours");

        assertThat(hours.get("creditedJp").decimalValue()).isEqualByComparingTo("96.74");
        assertThat(hours.get("verifiedJp").decimalValue()).isEqualByComparingTo("71.74");
        assertThat(hours.get("entries").asInt()).isEqualTo(9);
        assertThat(rows(hours.get("byForm"), "formCode", "jp", "entries"))
                .containsExactly("KL06 4 1", "KL07 47.49 4", "KL10 0 2", "NKL03 20.25 1", "NKL04 25 1");
        assertThat(rows(hours.get("byMode"), "attendanceMode", "jp", "entries"))
                .containsExactly("ONLINE 40.24 2", "ONSITE 56.5 7");
    }

    @Test
    void meanGapsCountPeopleWithAValidRatingOnly() {
        // M.1: A0 0, A1 0.60, A3 0.33 (not the older 2.00), B0 0.50 (mapping, not the filling's 1.50); A2's has expired
        // (0 + 0.60 + 0.33 + 0.50) / 4 = 0.3575. M.2: A0 1.00 alone, A1 has no rating there.
        assertThat(rows(report().get("meanGaps"), "competencyCode", "people", "totalGap", "meanGap", "below"))
                .containsExactly("M.1 4 1.43 0.36 3", "M.2 1 1 1 1");
    }

    @Test
    void needsAreSplitByBasisAndByStrategicReference() {
        // Gaps: A0 M.2, A1 M.1, A3 M.1, B0 M.1; shortfall: 12 PNS less 3 who reached it; one endorsed proposal
        JsonNode needs = report().get("needs");

        assertThat(needs.get("total").asInt()).isEqualTo(14);
        assertThat(needs.get("withStrategicReference").asInt()).isEqualTo(3);
        assertThat(needs.get("withoutStrategicReference").asInt()).isEqualTo(11);
        assertThat(rows(needs.get("byBasis"), "basis", "needs"))
                .containsExactly("COMPETENCY_GAP 4", "HOURS_SHORTFALL 9", "EMPLOYEE_PROPOSAL 1");
    }

    @Test
    void coverageCountsPositionsInEffectWithAStandardInForce() {
        JsonNode coverage = report().get("standardCoverage");

        assertThat(coverage.get("positions").asInt()).isEqualTo(3);
        assertThat(coverage.get("withEnactedStandard").asInt()).isEqualTo(1);
        assertThat(coverage.get("share").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(report().get("units").asInt()).isEqualTo(2);
    }

    @Test
    void everyNumberNamesItsMetric() {
        assertThat(report().get("metrics").findValuesAsText("id"))
                .contains("HEADCOUNT_ELIGIBLE", "REACHED_20_JP", "JP_CREDITED", "MEAN_GAP", "NEEDS");
        assertThat(report().get("metrics").findValuesAsText("legalBasis")).doesNotContain("");
    }

    @Test
    void asOfAnEarlierDayOnlyWhatWasRecordedByThenCounts() {
        // A0's second 10 JP were recorded on 1 July, Jakarta time
        JsonNode june = Planner.of("R1").read("/v1/reports/agency-development?agency=R1&year=2022&asOf=2022-06-30");

        assertThat(june.get("hours").get("creditedJp").decimalValue()).isEqualByComparingTo("86.74");
        assertThat(june.get("referenceDate").asText()).isEqualTo("2022-06-30");
        assertThat(june.get("dataAsOf").asText()).isEqualTo("2022-06-30T17:00:00Z");
        assertThat(june.get("reached20Jp").get("people").asInt()).isEqualTo(2);
    }

    @Test
    void unitsSumToTheAgencyExactly() {
        JsonNode agency = report();
        JsonNode units = Planner.auditor("R1").read("/v1/reports/agency-development/units?agency=R1&year=2022");

        assertThat(units.get("units").findValuesAsText("unitCode")).containsExactly("A", "B", "-");
        assertThat(unit(units, "A").at("/headcount/total").asInt()).isEqualTo(6);
        assertThat(unit(units, "B").at("/headcount/total").asInt()).isEqualTo(6);
        assertThat(unit(units, "B").at("/hours/creditedJp").decimalValue()).isEqualByComparingTo("27.75");
        for (String figure : List.of(
                "/headcount/total",
                "/headcount/PNS",
                "/headcount/PPPK",
                "/reached20Jp/people",
                "/hours/creditedJp",
                "/hours/verifiedJp",
                "/hours/entries",
                "/needs/total",
                "/needs/withStrategicReference",
                "/needs/withoutStrategicReference",
                "/standardCoverage/positions",
                "/standardCoverage/withEnactedStandard")) {
            assertThat(sum(units, figure))
                    .as(figure)
                    .isEqualByComparingTo(agency.at(figure).decimalValue());
        }
        assertThat(sumOf(units, "byForm", "formCode", "KL07", "jp")).isEqualByComparingTo("47.49");
        assertThat(sumOf(units, "byMode", "attendanceMode", "ONSITE", "jp")).isEqualByComparingTo("56.50");
        assertThat(sumOf(units, "meanGaps", "competencyCode", "M.1", "totalGap"))
                .isEqualByComparingTo("1.43");
    }

    @Test
    void smallCellsAndWhatWouldGiveThemAwayAreLeftOutForReadersOfAggregates() {
        JsonNode units = Planner.of("R1").read("/v1/reports/agency-development/units?agency=R1&year=2022");

        // One person without a unit: left out, and so is one of the sixes, or 13 - 6 - 6 would tell
        assertThat(units.get("smallCellsSuppressed").asBoolean()).isTrue();
        assertThat(unit(units, "-").get("headcount").has("total")).isFalse();
        assertThat(unit(units, "-").get("headcount").get("suppressed").asBoolean())
                .isTrue();
        assertThat(missing(units, "/headcount/total")).isEqualTo(2);
        for (String figure : List.of(
                "/headcount/total",
                "/headcount/PNS",
                "/reached20Jp/people",
                "/hours/creditedJp",
                "/needs/total",
                "/needs/withStrategicReference")) {
            assertThat(missing(units, figure)).as(figure).isNotEqualTo(1);
        }
        assertThat(unit(units, "A").at("/hours/byForm/0").has("jp")).isFalse();
    }

    @Test
    void aReaderOfEntriesSeesSmallCellsToo() {
        JsonNode units = Planner.auditor("R1").read("/v1/reports/agency-development/units?agency=R1&year=2022");

        assertThat(units.get("smallCellsSuppressed").asBoolean()).isFalse();
        assertThat(unit(units, "-").at("/headcount/total").asInt()).isEqualTo(1);
        assertThat(units.toString()).doesNotContain("\"suppressed\"");
    }

    @Test
    void theEntriesBehindAUnitSumToItsFigureAndNeedLineage() {
        JsonNode entries =
                Planner.auditor("R1").read("/v1/reports/agency-development/units/B/entries?agency=R1&year=2022");

        assertThat(StreamSupport.stream(entries.get("items").spliterator(), false)
                        .map(entry -> entry.get("creditedJp").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("27.75");
        assertThat(entries.get("items")).hasSize(4);
        Planner.of("R1")
                .get("/v1/reports/agency-development/units/B/entries?agency=R1&year=2022")
                .then()
                .statusCode(403);
    }

    @Test
    void theNationIsTheSumOfTheAgenciesInScope() {
        JsonNode both = Planner.of("R1", "R2").read("/v1/reports/national-development?year=2022");
        JsonNode one = Planner.of("R1").read("/v1/reports/national-development?year=2022");

        // R2 adds the 12.50 JP that B0 earned there, and no people
        assertThat(both.at("/hours/creditedJp").decimalValue()).isEqualByComparingTo("109.24");
        assertThat(both.at("/headcount/total").asInt()).isEqualTo(13);
        assertThat(both.get("agencies").findValuesAsText("agencyCode")).containsExactly("R1", "R2");
        assertThat(one.at("/hours/creditedJp").decimalValue()).isEqualByComparingTo("96.74");
        assertThat(one.get("agencies").findValuesAsText("agencyCode")).containsExactly("R1");
    }

    @Test
    void anotherAgencyIsNotThereAndImpossibleDatesAreRefused() {
        Planner planner = Planner.of("R2");

        planner.get("/v1/reports/agency-development?agency=R1&year=2022").then().statusCode(404);
        planner.get("/v1/reports/agency-development/units?agency=R1&year=2022")
                .then()
                .statusCode(404);
        Planner.auditor("R2")
                .get("/v1/reports/agency-development/units/A/entries?agency=R1&year=2022")
                .then()
                .statusCode(404);
        planner.get("/v1/reports/agency-development?agency=R2&year=2022&asOf=2021-12-31")
                .then()
                .statusCode(422);
        planner.get("/v1/reports/agency-development?agency=R2&year=2022&asOf=2199-01-01")
                .then()
                .statusCode(422);
        planner.get("/v1/reports/agency-development?agency=R2").then().statusCode(400);
        planner.get("/v1/reports/agency-development?agency=R2&year=2010").then().statusCode(400);
    }

    private void tellPeople() {
        A.forEach(person -> facts.say(Fact.employee(person, "R1", "A")));
        facts.say(Fact.employee(A.get(5), "R1", "A")
                .with("status", "PENSIUN")
                .with("employedTo", "2024-01-01")
                .with("version", 2));
        B.subList(0, 5).forEach(person -> facts.say(Fact.employee(person, "R1", "B")));
        facts.say(Fact.employee(B.get(5), "R1", "B").with("employmentKind", "PPPK"))
                .say(Fact.employee(WITHOUT_UNIT, "R1"))
                .say(Fact.employee(UUID.randomUUID(), "R1", "A").with("status", "CLTN"))
                .say(Fact.employee(UUID.randomUUID(), "R1", "A").with("employedFrom", "2023-01-01"))
                .say(Fact.employee(UUID.randomUUID(), "R1", "A")
                        .with("status", "PENSIUN")
                        .with("employedTo", "2022-07-01"));
    }

    private void tellHours() {
        facts.say(inUnit(Fact.entry(A.get(0), "R1", "10"), "A"))
                .say(inUnit(Fact.entry(A.get(0), "R1", "10"), "A").with("recordedAt", "2022-06-30T17:00:00Z"))
                .say(inUnit(Fact.entry(A.get(0), "R1", "99"), "A")
                        .with("year", 2021)
                        .with("completionDate", "2021-05-25"))
                .say(inUnit(Fact.entry(A.get(1), "R1", "19.99"), "A").with("attendanceMode", "ONLINE"))
                .say(inUnit(Fact.entry(A.get(2), "R1", "25"), "A")
                        .with("formCode", "NKL04")
                        .with("verification", "UNVERIFIED"))
                .say(inUnit(Fact.entry(B.get(0), "R2", "12.5"), "X"))
                .say(inUnit(Fact.entry(B.get(0), "R1", "7.5"), "B"));
        Fact withdrawn = inUnit(Fact.entry(B.get(1), "R1", "10"), "B").with("formCode", "KL10");
        facts.say(withdrawn)
                .say(Fact.reversal(withdrawn))
                .say(inUnit(Fact.entry(B.get(1), "R1", "20.25"), "B")
                        .with("formCode", "NKL03")
                        .with("attendanceMode", "ONLINE"))
                .say(Fact.entry(WITHOUT_UNIT, "R1", "4").with("formCode", "KL06"));
    }

    private void tellGaps() {
        facts.say(Fact.competency("M.1", "Integritas"))
                .say(Fact.match(A.get(0), "R1", 1, Map.of("M.1", level("0"), "M.2", level("1"))))
                .say(Fact.match(A.get(1), "R1", 1, Map.of("M.1", level("0.60"))).lacking("M.2"))
                .say(Fact.match(A.get(2), "R1", 1, Map.of("M.1", level("1"))).with("validUntil", "2022-06-01"))
                .say(Fact.match(A.get(3), "R1", 2, Map.of("M.1", level("0.33"))))
                .say(Fact.match(A.get(3), "R1", 1, Map.of("M.1", level("2"))))
                .say(Fact.match(B.get(0), "R1", 4, Map.of("M.1", level("0.50"))))
                .say(Fact.match(B.get(0), "R1", 5, Map.of("M.1", level("1.50")))
                        .with("purpose", "PENGISIAN_JABATAN")
                        .with("category", "MS"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), B.get(2), "R1"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), B.get(3), "R1").with("status", "DECLINED"));
    }

    private void tellPositions() {
        List<UUID> positions = people(4);
        facts.say(Fact.position(positions.get(0), "R1", "A", "2020-01-01"))
                .say(Fact.standard(positions.get(0), "R1", "2022-01-01"))
                .say(Fact.position(positions.get(1), "R1", "B", "2020-01-01"))
                .say(Fact.position(positions.get(2), "R1", "B", "2020-01-01"))
                .say(Fact.standard(positions.get(2), "R1", "2020-01-01")
                        .with("status", "SUPERSEDED")
                        .with("effectiveTo", "2022-07-01"))
                .say(Fact.standard(positions.get(1), "R1", "2020-01-01") // corrected: in force on no day
                        .with("status", "SUPERSEDED")
                        .with("effectiveTo", "2020-01-01"))
                .say(Fact.position(positions.get(3), "R1", "B", "2023-01-01"));
    }

    private static Fact inUnit(Fact entry, String unit) {
        return entry.with("unitCode", unit);
    }

    private static BigDecimal level(String level) {
        return new BigDecimal(level);
    }

    private static JsonNode report() {
        return Planner.of("R1").read("/v1/reports/agency-development?agency=R1&year=2022");
    }

    private static List<UUID> people(int count) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(UUID.randomUUID());
        }
        return List.copyOf(people);
    }

    private static List<String> rows(JsonNode items, String... fields) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> text(item.get(field)))
                                .toList()))
                .toList();
    }

    private static String text(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().signum() == 0
                        ? "0"
                        : value.decimalValue().stripTrailingZeros().toPlainString()
                : value.asText();
    }

    private static JsonNode unit(JsonNode units, String code) {
        return StreamSupport.stream(units.get("units").spliterator(), false)
                .filter(unit -> unit.get("unitCode").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(JsonNode units, String figure) {
        return StreamSupport.stream(units.get("units").spliterator(), false)
                .map(unit -> unit.at(figure).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sumOf(JsonNode units, String list, String key, String wanted, String field) {
        return units.get("units").findValues(list).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .filter(item -> item.get(key).asText().equals(wanted))
                .map(item -> item.get(field).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long missing(JsonNode units, String figure) {
        return StreamSupport.stream(units.get("units").spliterator(), false)
                .filter(unit -> unit.at(figure).isMissingNode())
                .count();
    }

    private static Map<String, Object> goal(String level, Map<String, Object> place, List<String> competencies) {
        Map<String, Object> goal = new HashMap<>(place);
        goal.putAll(Map.of(
                "level",
                level,
                "code",
                "R",
                "title",
                "Sasaran",
                "yearFrom",
                2020,
                "yearTo",
                2024,
                "competencyCodes",
                competencies));
        return goal;
    }
}
