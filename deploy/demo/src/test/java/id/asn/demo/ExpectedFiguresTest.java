package id.asn.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.demo.input.AgencyFolder;
import id.asn.demo.input.DemoInput;
import id.asn.demo.input.SourceRow;
import id.asn.demo.input.StoryStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A second, much smaller reckoning of the input, with the conversion of PerLAN 10/2018 in six lines: it and the hand-written
 * figures of EXPECTED.md must agree, so that neither the input nor that page can drift alone.
 */
class ExpectedFiguresTest {
    private static final DemoInput INPUT = DemoInput.read(Path.of("input"));
    private static final Map<String, Integer> PER_UNIT =
            Map.of("KL06", 4, "KL07", 5, "KL11", 4, "NKL01", 2, "NKL02", 2);
    private static final Map<String, Integer> PER_DAY = Map.of("NKL03", 3, "NKL10", 2);
    private static final int SESSIONS_A_MONTH = 2;
    private static final BigDecimal TWENTY = new BigDecimal("20");

    @Test
    void tegal_credits_2844_98_in_2022_and_390_in_2021() {
        assertThat(byForm("6407", 2022))
                .isEqualTo(Map.of(
                        "KL03",
                        jp("288.00"),
                        "KL04",
                        jp("160.00"),
                        "KL07",
                        jp("1530.00"),
                        "NKL01",
                        jp("80.00"),
                        "NKL03",
                        jp("776.98"),
                        "NKL10",
                        jp("10.00")));
        assertThat(total("6407", 2022)).isEqualTo(jp("2844.98"));
        assertThat(byForm("6407", 2021)).isEqualTo(Map.of("KL10", jp("390.00")));
        assertThat(credits("6407", 2022)).hasSize(309);
    }

    @Test
    void kutai_kartanegara_credits_1050_in_2022_of_which_690_are_verified() {
        assertThat(byForm("6901", 2022))
                .isEqualTo(Map.of("KL03", jp("432.00"), "KL11", jp("360.00"), "NKL03", jp("258.00")));
        assertThat(total("6901", 2022)).isEqualTo(jp("1050.00"));
        assertThat(sum(credits("6901", 2022).stream().filter(Credit::verified).toList()))
                .isEqualTo(jp("690.00"));
        assertThat(credits("6901", 2022)).hasSize(144);
    }

    @Test
    void the_ministry_credits_570_in_2022_and_160_in_2021() {
        assertThat(byForm("3013", 2022))
                .isEqualTo(Map.of("KL03", jp("500.00"), "NKL02", jp("40.00"), "NKL03", jp("30.00")));
        assertThat(total("3013", 2022)).isEqualTo(jp("570.00"));
        assertThat(byForm("3013", 2021)).isEqualTo(Map.of("KL06", jp("160.00")));
        assertThat(credits("3013", 2022)).hasSize(45);
    }

    @Test
    void seventy_two_eighteen_and_twenty_five_people_reach_twenty() {
        assertThat(reached("6407")).isEqualTo(72);
        assertThat(reached("6901")).isEqualTo(18);
        assertThat(reached("3013")).isEqualTo(25);
    }

    @Test
    void one_stands_exactly_on_twenty_and_one_two_hundredths_below() {
        List<SourceRow> administrators = agency("6407").assessments();

        assertThat(verifiedOf("6407", administrators.get(6).text("externalRef")))
                .isEqualTo(jp("20.00"));
        assertThat(verifiedOf("6407", administrators.get(7).text("externalRef")))
                .isEqualTo(jp("19.98"));
    }

    @Test
    void gaps_of_the_administrators_sum_to_the_hand_written_ones() {
        // Given the ratings of those whose position has a standard, all required at level 3
        List<String> covered = agency("6407").standards().stream()
                .map(row -> row.text("positionCode"))
                .toList();
        Map<String, String> positionOf = new HashMap<>();
        agency("6407").placements().forEach(row -> positionOf.put(row.text("externalRef"), row.text("positionCode")));
        List<SourceRow> rated = agency("6407").assessments().stream()
                .filter(row -> covered.contains(positionOf.get(row.text("externalRef"))))
                .toList();
        Map<String, BigDecimal> gaps = new TreeMap<>();
        Map<String, Integer> needs = new TreeMap<>();

        // When each shortfall is added up
        for (SourceRow row : rated) {
            for (String column :
                    List.of("M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "SK.1", "technicalLevel")) {
                row.optional(column)
                        .map(BigDecimal::new)
                        .map(new BigDecimal(3)::subtract)
                        .filter(gap -> gap.signum() > 0)
                        .ifPresent(gap -> {
                            String code = column.equals("technicalLevel") ? row.text("technicalCode") : column;
                            gaps.merge(code, gap, BigDecimal::add);
                            needs.merge(code, 1, Integer::sum);
                        });
            }
        }

        // Then it is what EXPECTED.md says
        assertThat(rated).hasSize(148);
        assertThat(gaps)
                .containsEntry("M.7", jp("127.90"))
                .containsEntry("M.6", jp("87.88"))
                .containsEntry("M.1", jp("12.88"));
        assertThat(needs.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(640);
        assertThat(needs.entrySet().stream()
                        .filter(need -> List.of("M.4", "M.5", "M.6", "M.7", "T.MSDM", "T.DIDIK", "T.SEHAT", "T.NAKER")
                                .contains(need.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isEqualTo(315);
    }

    private record Credit(String person, String form, BigDecimal jp, boolean verified) {}

    private static AgencyFolder agency(String code) {
        return INPUT.agencies().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Credit> credits(String agency, int year) {
        Map<String, Integer> used = new HashMap<>();
        List<Credit> credits = new ArrayList<>();
        for (StoryStep step : agency(agency).story()) {
            if (step instanceof StoryStep.Deliver delivery) {
                for (SourceRow row : delivery.rows()) {
                    LocalDate end = LocalDate.parse(row.text("endDate"));
                    if (end.getYear() == year && !row.optional("expect").equals(Optional.of("HELD"))) {
                        credits.add(new Credit(
                                row.text("externalRef"),
                                row.text("formCode"),
                                credited(row, used),
                                !delivery.provider().equals("BKPSDM-KUKAR")));
                    }
                }
            }
        }
        return credits;
    }

    /** Sessions share their month, daily caps are used up by one activity at a time, except on the two-courses day. */
    private static BigDecimal credited(SourceRow row, Map<String, Integer> used) {
        String form = row.text("formCode");
        BigDecimal amount = row.decimal("amount");
        String person = row.text("externalRef") + form;
        if (form.startsWith("NKL0") && PER_UNIT.containsKey(form)) {
            String month = person + row.text("endDate").substring(0, 7);
            int free = SESSIONS_A_MONTH - used.getOrDefault(month, 0);
            int sessions = Math.min(free, amount.intValueExact());
            used.merge(month, sessions, Integer::sum);
            return jp("" + sessions * PER_UNIT.get(form));
        }
        if (PER_UNIT.containsKey(form)) {
            return jp(amount.multiply(BigDecimal.valueOf(PER_UNIT.get(form))).toString());
        }
        BigDecimal jp =
                row.text("unit").equals("MINUTE") ? amount.divide(new BigDecimal(45), 2, RoundingMode.HALF_UP) : amount;
        if (!PER_DAY.containsKey(form)) {
            return jp.setScale(2);
        }
        LocalDate start = LocalDate.parse(row.text("startDate"));
        long days = ChronoUnit.DAYS.between(start, LocalDate.parse(row.text("endDate"))) + 1;
        BigDecimal room = BigDecimal.valueOf(days * PER_DAY.get(form) - used.getOrDefault(person + start, 0));
        BigDecimal credited = jp.min(room).setScale(2);
        used.merge(person + start, credited.setScale(0, RoundingMode.UP).intValue(), Integer::sum);
        return credited;
    }

    private static Map<String, BigDecimal> byForm(String agency, int year) {
        Map<String, BigDecimal> forms = new TreeMap<>();
        credits(agency, year).forEach(credit -> forms.merge(credit.form(), credit.jp(), BigDecimal::add));
        return forms;
    }

    private static BigDecimal total(String agency, int year) {
        return sum(credits(agency, year));
    }

    private static long reached(String agency) {
        return credits(agency, 2022).stream()
                .filter(Credit::verified)
                .collect(groupingBy(Credit::person))
                .values()
                .stream()
                .filter(own -> sum(own).compareTo(TWENTY) >= 0)
                .count();
    }

    private static BigDecimal verifiedOf(String agency, String person) {
        return sum(credits(agency, 2022).stream()
                .filter(credit -> credit.verified() && credit.person().equals(person))
                .toList());
    }

    private static BigDecimal sum(List<Credit> credits) {
        return credits.stream().map(Credit::jp).reduce(jp("0"), BigDecimal::add);
    }

    private static BigDecimal jp(String value) {
        return new BigDecimal(value).setScale(2);
    }
}
