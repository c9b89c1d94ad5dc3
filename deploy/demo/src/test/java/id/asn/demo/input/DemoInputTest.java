package id.asn.demo.input;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The committed files are whole: every reference leads somewhere, every count of the story is there. */
class DemoInputTest {
    private static final DemoInput INPUT = DemoInput.read(Path.of("input"));
    private static final AgencyFolder TEGAL = agency("6407");
    private static final AgencyFolder KUTAI = agency("6901");
    private static final AgencyFolder KEMNAKER = agency("3013");

    @Test
    void three_agencies_with_the_units_of_the_story() {
        assertThat(roots(TEGAL)).isGreaterThanOrEqualTo(12);
        assertThat(roots(KUTAI)).isGreaterThanOrEqualTo(8);
        assertThat(values(KEMNAKER.units(), "unitCode")).contains("PPSDM");
        assertThat(TEGAL.agency().path("regionCode").asText()).isEqualTo("33.28");
        assertThat(KUTAI.agency().path("regionCode").asText()).isEqualTo("64.02");
    }

    @Test
    void one_hundred_and_fifty_three_administrators_and_four_hundred_more_people() {
        Map<String, String> tiers = tierByPosition(TEGAL);
        long administrators = TEGAL.placements().stream()
                .filter(row -> "ADMINISTRATOR".equals(tiers.get(row.text("positionCode"))))
                .count();

        assertThat(administrators).isEqualTo(153);
        assertThat(INPUT.agencies().stream()
                        .mapToInt(agency -> agency.allEmployees().size())
                        .sum())
                .isEqualTo(153 + 400);
    }

    @Test
    void every_nip_is_well_formed_unique_and_says_what_the_row_says() {
        Set<String> seen = new HashSet<>();
        INPUT.agencies().stream()
                .flatMap(agency -> agency.allEmployees().values().stream())
                .forEach(row -> {
                    String nip = row.text("nip");
                    LocalDate employed = LocalDate.parse(row.text("employedFrom"));
                    assertThat(seen.add(nip)).as(nip).isTrue();
                    assertThat(nip).matches("[0-9]{14}[12]9[0-9]{2}");
                    assertThat(LocalDate.parse(nip.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                                    .plusYears(18))
                            .isBefore(employed);
                    assertThat(nip.substring(8, 12)).isEqualTo("" + employed.getYear());
                    if (row.text("employmentKind").equals("PPPK")) {
                        assertThat(nip.substring(12, 14)).isIn("21", "22");
                        assertThat(row.text("contractFrom")).isEqualTo(row.text("employedFrom"));
                    } else {
                        assertThat(nip.substring(12, 14)).isEqualTo("%02d".formatted(employed.getMonthValue()));
                    }
                });
    }

    @Test
    void nobody_has_the_name_of_another() {
        List<String> names = INPUT.agencies().stream()
                .flatMap(agency -> agency.allEmployees().values().stream())
                .map(row -> row.text("name"))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void units_positions_placements_and_standards_refer_to_what_is_there() {
        for (AgencyFolder agency : INPUT.agencies()) {
            Set<String> units = values(agency.units(), "unitCode");
            Set<String> positions = values(agency.positions(), "positionCode");
            agency.units()
                    .forEach(row -> row.optional("parentUnitCode")
                            .ifPresent(code -> assertThat(units).contains(code)));
            Set<String> before = new HashSet<>();
            for (SourceRow row : agency.positions()) {
                assertThat(units).contains(row.text("unitCode"));
                row.optional("reportsToPositionCode")
                        .ifPresent(code -> assertThat(before).contains(code));
                before.add(row.text("positionCode"));
            }
            Set<String> placed = values(agency.placements(), "externalRef");
            assertThat(placed).isEqualTo(agency.allEmployees().keySet());
            assertThat(positions).containsAll(values(agency.placements(), "positionCode"));
            assertThat(positions).containsAll(values(agency.standards(), "positionCode"));
        }
    }

    @Test
    void the_dictionary_has_nine_competencies_of_five_levels_and_at_least_six_technical_ones() {
        Map<String, Long> groups = competencies()
                .collect(Collectors.groupingBy(node -> node.path("group").asText(), Collectors.counting()));

        assertThat(groups).containsEntry("MANAJERIAL", 8L).containsEntry("SOSIOKULTURAL", 1L);
        assertThat(groups.get("TEKNIS")).isGreaterThanOrEqualTo(6);
        assertThat(competencies()).allSatisfy(competency -> {
            assertThat(competency.path("levels")).hasSize(5);
            assertThat(competency.path("levels"))
                    .allSatisfy(level -> assertThat(level.path("indicators")).hasSizeGreaterThanOrEqualTo(2));
        });
        assertThat(INPUT.dictionary().path("legalBasis").path("number").asText())
                .isEqualTo("PermenPANRB 38/2017");
    }

    @Test
    void standards_cover_every_tier_that_these_agencies_have_and_leave_one_unit_out() {
        Set<String> tiers = new TreeSet<>();
        Set<String> covered = new TreeSet<>();
        for (AgencyFolder agency : INPUT.agencies()) {
            tiers.addAll(values(agency.positions(), "tier"));
            Map<String, String> tierOf = tierByPosition(agency);
            agency.standards().forEach(row -> {
                assertThat(row.text("profile")).isEqualTo(tierOf.get(row.text("positionCode")));
                covered.add(row.text("profile"));
            });
        }

        assertThat(covered).isEqualTo(tiers).hasSize(13).doesNotContain("JPT_UTAMA");
        assertThat(unitsWithoutStandard(TEGAL)).containsExactly("KESBANGPOL");
        assertThat(unitsWithoutStandard(KUTAI)).isEmpty();
        assertThat(unitsWithoutStandard(KEMNAKER)).isEmpty();
    }

    @Test
    void the_workshop_has_sixty_participants_on_site_and_ninety_three_online() {
        List<SourceRow> workshop =
                delivery(TEGAL, "completions-2022-workshop-skj.csv").rows();

        assertThat(workshop.stream()
                        .collect(Collectors.groupingBy(row -> row.text("attendanceMode"), Collectors.counting())))
                .isEqualTo(Map.of("ONSITE", 60L, "ONLINE", 93L));
        assertThat(delivery(TEGAL, "completions-2022-workshop-skj.csv").times()).isEqualTo(2);
        assertThat(values(workshop, "externalRef"))
                .isEqualTo(values(TEGAL.assessments(), "externalRef"))
                .hasSize(153);
    }

    @Test
    void sixty_five_people_had_the_technical_guidance_of_2021() {
        List<SourceRow> guidance =
                delivery(TEGAL, "completions-2021-bimtek-skj.csv").rows();

        assertThat(values(guidance, "externalRef")).hasSize(65);
        assertThat(guidance)
                .hasSize(65)
                .allSatisfy(row -> assertThat(row.text("endDate")).isEqualTo("2021-10-12"));
    }

    @Test
    void completions_are_of_people_employed_then_and_of_programmes_that_are_there() {
        Map<String, JsonNode> providers = INPUT.providers().stream()
                .collect(Collectors.toMap(node -> node.path("providerCode").asText(), node -> node));
        Set<String> competencies =
                competencies().map(node -> node.path("competencyCode").asText()).collect(Collectors.toSet());
        Set<String> records = new HashSet<>();
        for (AgencyFolder agency : INPUT.agencies()) {
            Map<String, SourceRow> people = agency.allEmployees();
            deliveries(agency)
                    .forEach(step -> step.rows().forEach(row -> {
                        SourceRow person =
                                requireNonNull(people.get(row.text("externalRef")), row.file() + " " + row.line());
                        assertThat(LocalDate.parse(person.text("employedFrom")))
                                .isBeforeOrEqualTo(LocalDate.parse(row.text("startDate")));
                        JsonNode provider = requireNonNull(providers.get(step.provider()), step.provider());
                        row.optional("programmeCode")
                                .ifPresent(code -> assertThat(
                                                provider.path("programmes").findValuesAsText("programmeCode"))
                                        .contains(code));
                        assertThat(competencies).containsAll(row.list("competencyCodes"));
                        assertThat(records.add(step.provider() + " " + row.text("sourceRecordId")))
                                .isTrue();
                    }));
        }
    }

    @Test
    void goals_hang_together_and_some_competencies_have_none() {
        Set<String> all =
                competencies().map(node -> node.path("competencyCode").asText()).collect(Collectors.toSet());
        for (AgencyFolder agency : INPUT.agencies()) {
            Map<String, ObjectNode> seen = INPUT.nationalGoals().stream()
                    .collect(Collectors.toMap(goal -> goal.path("code").asText(), goal -> goal));
            Set<String> served = new HashSet<>();
            for (ObjectNode goal : agency.goals()) {
                ObjectNode parent = requireNonNull(seen.get(goal.path("parent").asText()), goal.toString());
                assertThat(goal.path("yearFrom").asInt())
                        .isBetween(parent.path("yearFrom").asInt(), 2022);
                assertThat(goal.path("yearTo").asInt())
                        .isBetween(2022, parent.path("yearTo").asInt());
                goal.path("competencyCodes").forEach(code -> served.add(code.asText()));
                seen.put(goal.path("code").asText(), goal);
            }
            assertThat(all).containsAll(served);
            assertThat(served).isNotEmpty().doesNotContain("M.1", "M.2", "M.3", "M.8", "SK.1");
        }
    }

    private static AgencyFolder agency(String code) {
        return INPUT.agencies().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> competencies() {
        return StreamSupport.stream(INPUT.dictionary().path("competencies").spliterator(), false);
    }

    private static Stream<StoryStep.Deliver> deliveries(AgencyFolder agency) {
        return agency.story().stream()
                .filter(StoryStep.Deliver.class::isInstance)
                .map(StoryStep.Deliver.class::cast);
    }

    private static StoryStep.Deliver delivery(AgencyFolder agency, String file) {
        return deliveries(agency)
                .filter(step -> step.rows().getFirst().file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> values(List<SourceRow> rows, String column) {
        return rows.stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }

    private static long roots(AgencyFolder agency) {
        return agency.units().stream()
                .filter(row -> row.optional("parentUnitCode").isEmpty())
                .count();
    }

    private static Map<String, String> tierByPosition(AgencyFolder agency) {
        return agency.positions().stream()
                .collect(Collectors.toMap(row -> row.text("positionCode"), row -> row.text("tier")));
    }

    private static Set<String> unitsWithoutStandard(AgencyFolder agency) {
        Set<String> covered = values(agency.standards(), "positionCode");
        Set<String> without = values(agency.positions(), "unitCode");
        agency.positions().stream()
                .filter(row -> covered.contains(row.text("positionCode")))
                .forEach(row -> without.remove(row.text("unitCode")));
        return without;
    }
}
