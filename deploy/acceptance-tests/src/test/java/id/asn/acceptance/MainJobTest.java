package id.asn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.demo.DemoResult;
import id.asn.demo.summary.AgencyFigures;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job's figures, reckoned by hand; the reckoning stands in deploy/demo/EXPECTED.md and in short beside each. */
@ExtendWith(RunningStack.Extension.class)
class MainJobTest {

    @Test
    void kabupaten_tegal(RunningStack stack) {
        AgencyFigures tegal = stack.firstLoad().agency("6407");

        assertThat(tegal.people()).isEqualTo(153 + 200);
        assertThat(tegal.pppk()).isEqualTo(20 + 6 + 5);
        // 45 with the five-day course (10 + 15), 6 with coaching (10 + 12), 1 with exactly 20.00, 12 with 24, 8
        // teachers
        assertThat(tegal.reached20Jp()).isEqualTo(45 + 6 + 1 + 12 + 8);
        assertThat(tegal.share()).isEqualByComparingTo("0.2040"); // 72 / 353
        assertThat(hours(tegal))
                .containsEntry("KL07", jp("1530.00")) // 153 people x 2 days x 5 JP
                .containsEntry("NKL03", jp("776.98")) // 45 x 15 + 30 x 3 + 6 + 3 + 2.98, cut by 3 JP a day
                .containsEntry("NKL01", jp("80.00")) // (6 x 6 + 2 x 2) sessions x 2 JP, two sessions a month
                .containsEntry("KL03", jp("288.00")) // 12 x 24
                .containsEntry("KL04", jp("160.00")) // 8 x 20
                .containsEntry("NKL10", jp("10.00")) // 2 days x 2 + 3 days x 2
                .hasSize(6);
        assertThat(tegal.creditedJp()).isEqualByComparingTo("2844.98");
        assertThat(tegal.verifiedJp()).isEqualByComparingTo("2844.98");
        assertThat(tegal.entries()).isEqualTo(309);
    }

    @Test
    void the_workshop_counts_ten_hours_for_each_of_153_people_on_site_and_online(RunningStack stack) {
        AgencyFigures tegal = stack.firstLoad().agency("6407");

        Map<String, Long> entries = tegal.byMode().stream()
                .collect(Collectors.toMap(AgencyFigures.ModeHours::attendanceMode, AgencyFigures.ModeHours::entries));
        assertThat(entries.get("ONSITE")).isEqualTo(60 + 12); // workshop, training of 24 JP
        assertThat(entries.get("ONLINE"))
                .isEqualTo(93 + 45 + 60 + 3 + 24 + 2 + 2); // workshop, e-learning, coaching, community
        assertThat(entries.get("HYBRID")).isEqualTo(8);
    }

    @Test
    void a_certificate_reported_twice_is_held_with_its_reason(RunningStack stack) {
        AgencyFigures tegal = stack.firstLoad().agency("6407");

        assertThat(tegal.held()).hasSize(1);
        assertThat(tegal.held().getFirst().reasons()).isNotEmpty();
    }

    @Test
    void kutai_kartanegara_and_the_ministry(RunningStack stack) {
        AgencyFigures kutai = stack.firstLoad().agency("6901");
        AgencyFigures ministry = stack.firstLoad().agency("3013");

        assertThat(kutai.people()).isEqualTo(120);
        assertThat(hours(kutai)).containsEntry("KL11", jp("360.00")); // 90 people x 4 JP
        assertThat(kutai.creditedJp()).isEqualByComparingTo("1050.00");
        assertThat(kutai.verifiedJp()).isEqualByComparingTo("690.00"); // the organiser of KL11 is not accredited
        assertThat(kutai.reached20Jp()).isEqualTo(18);
        assertThat(ministry.people()).isEqualTo(80);
        assertThat(ministry.creditedJp()).isEqualByComparingTo("570.00"); // 25 x 20 + 10 x 4 + 10 x 3
        assertThat(ministry.reached20Jp()).isEqualTo(25);
    }

    @Test
    void matches_fall_into_the_categories_that_exact_comparison_gives(RunningStack stack) {
        Map<String, Long> matches = stack.firstLoad().agency("6407").matches();

        assertThat(matches)
                .containsEntry("OPTIMAL", 93L) // 40 at 100, 50 at 91.67, 2 at exactly 90, 1 at 116.67
                .containsEntry("CUKUP_OPTIMAL", 33L) // 30 at 83.33, 1 at 89.97, 2 at exactly 78
                .containsEntry("KURANG_OPTIMAL", 21L) // 20 at 68.33, 1 at 77.97
                .containsEntry("INCOMPLETE", 1L)
                .containsEntry("NO_STANDARD", 5L);
        assertThat(matches.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(153);
    }

    @Test
    void gaps_become_needs_that_are_traced_to_goals(RunningStack stack) {
        AgencyFigures tegal = stack.firstLoad().agency("6407");

        assertThat(tegal.gaps().getFirst().competencyCode()).isEqualTo("M.7");
        assertThat(tegal.gaps().getFirst().meanGap()).isEqualByComparingTo("0.87"); // 127.90 / 147
        assertThat(tegal.needs().byBasis())
                .containsEntry("COMPETENCY_GAP", 640L) // 50 x 4 + 30 x 6 + 20 x 10 + 6 x 10
                .containsEntry("HOURS_SHORTFALL", 258L) // 322 PNS - (72 - 8) at 20 JP
                .containsEntry("EMPLOYEE_PROPOSAL", 1L);
        assertThat(tegal.needs().withStrategicReference()).isEqualTo(316);
        assertThat(tegal.needs().withoutStrategicReference()).isEqualTo(583);
    }

    @Test
    void one_office_is_still_without_standards(RunningStack stack) {
        AgencyFigures.Coverage coverage = stack.firstLoad().agency("6407").coverage();

        assertThat(coverage.unitsWithoutStandard()).isNotEmpty();
        assertThat(coverage.withEnactedStandard()).isLessThan(coverage.positions());
    }

    @Test
    void ledger_balances_and_reports_agree_to_the_hundredth(RunningStack stack) {
        DemoResult result = stack.firstLoad();

        assertThat(result.reconciles()).isTrue();
        assertThat(result.agency("6407").reconciliation().ledgerJp())
                .isEqualByComparingTo("3234.98"); // + 65 x 6 of 2021
        assertThat(result.agency("6901").reconciliation().ledgerJp()).isEqualByComparingTo("1050.00");
        assertThat(result.agency("3013").reconciliation().ledgerJp())
                .isEqualByComparingTo("730.00"); // + 40 x 4 of 2021
        assertThat(result.national().people()).isEqualTo(553);
        assertThat(result.national().reached20Jp()).isEqualTo(72 + 18 + 25);
        assertThat(result.national().creditedJp()).isEqualByComparingTo("4464.98");
        assertThat(result.national().verifiedJp()).isEqualByComparingTo("4104.98");
    }

    @Test
    void loading_everything_a_second_time_changes_nothing(RunningStack stack) {
        DemoResult again = stack.loadDemo();

        assertThat(again).isEqualTo(stack.firstLoad());
    }

    private static Map<String, BigDecimal> hours(AgencyFigures agency) {
        return agency.byForm().stream()
                .collect(Collectors.toMap(
                        AgencyFigures.FormHours::formCode, form -> form.jp().setScale(2)));
    }

    private static BigDecimal jp(String text) {
        return new BigDecimal(text);
    }
}
