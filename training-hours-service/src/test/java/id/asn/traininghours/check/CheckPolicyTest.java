package id.asn.traininghours.check;

import static id.asn.traininghours.check.SuspectFixture.rule;
import static id.asn.traininghours.check.SuspectFixture.suspect;
import static id.asn.traininghours.completion.CheckDecision.FLAG;
import static id.asn.traininghours.completion.CheckDecision.HOLD;
import static id.asn.traininghours.completion.CheckDecision.OFF;
import static id.asn.traininghours.problem.HoursProblem.BARELY_ENGAGED;
import static id.asn.traininghours.problem.HoursProblem.ENGAGED_TOO_BRIEFLY;
import static id.asn.traininghours.problem.HoursProblem.MANY_HOURS_A_DAY;
import static id.asn.traininghours.problem.HoursProblem.MANY_POSTS_FOR_PERSON;
import static id.asn.traininghours.problem.HoursProblem.PROVIDER_BURST;
import static id.asn.traininghours.problem.HoursProblem.PROVIDER_NOT_ACCREDITED;
import static id.asn.traininghours.problem.HoursProblem.TWO_PLACES_AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.trust.Standing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases G04 to G07 and G14 of the test plan. */
class CheckPolicyTest {

    private static final HistoryRow NOTHING = posts(0);

    @Test
    void aCheckJudgesCompletionsFromItsFirstDayOn() {
        CheckRules rules = CheckRules.of(List.of(rule(PROVIDER_NOT_ACCREDITED, "2026-01-01", FLAG, null)));
        assertThat(judged(rules, unaccredited("2025-12-31"))).isEmpty();
        assertThat(judged(rules, unaccredited("2026-01-01"))).containsExactly(PROVIDER_NOT_ACCREDITED);
    }

    @Test
    void theRuleDecidesAndIsNamed() {
        Suspect suspect = unaccredited("2026-01-01");
        assertThat(policy(PROVIDER_NOT_ACCREDITED, OFF).judge(suspect).reasons())
                .isEmpty();
        Judgement flagged = policy(PROVIDER_NOT_ACCREDITED, FLAG).judge(suspect);
        assertThat(flagged.isHeld()).isFalse();
        assertThat(flagged.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.isFlag()).isTrue();
            assertThat(reason.ruleSet()).isEqualTo("TEST");
            assertThat(reason.args()).containsExactly("A", "2026-01-01");
        });
        assertThat(policy(PROVIDER_NOT_ACCREDITED, HOLD).judge(suspect).isHeld())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"59, true", "60, false", "100, false"})
    void belowTheThresholdOfTrustAFlagBecomesAHoldThatSaysWhy(int score, boolean held) {
        CheckRules rules = CheckRules.of(List.of(rule(PROVIDER_NOT_ACCREDITED, "2010-01-01", FLAG, HOLD, null)));
        Judgement judgement = new CheckPolicy(
                        rules, History.of(List.of()), Map.of("A", new Standing("A", score, 60, null)), Map.of())
                .judge(unaccredited("2026-01-01"));
        assertThat(judgement.isHeld()).isEqualTo(held);
        assertThat(judgement.reasons().getFirst().trust()).isEqualTo(held ? score : null);
    }

    @ParameterizedTest
    @CsvSource({
        // of 10 JP, 450 minutes: half of them are 225, a tenth 45
        "450,",
        "225,",
        "224, ENGAGED_TOO_BRIEFLY",
        "45, ENGAGED_TOO_BRIEFLY",
        "44, BARELY_ENGAGED",
        "0, BARELY_ENGAGED",
        ",",
    })
    void engagedMinutesAreHeldAgainstTheClaimedHours(@Nullable Integer minutes, @Nullable HoursProblem found) {
        CheckRules rules = CheckRules.of(List.of(
                rule(ENGAGED_TOO_BRIEFLY, "2010-01-01", FLAG, "50"), rule(BARELY_ENGAGED, "2010-01-01", HOLD, "10")));
        Suspect suspect = suspect("A", "2026-03-02", "2026-03-03", "10", AttendanceMode.ONLINE, minutes, true);
        List<Reason> reasons = policy(rules, NOTHING).judge(suspect).reasons();
        assertThat(reasons).extracting(Reason::code).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        // beside 16 JP on 2 and 3 March, 8 a day
        "2026-03-02, 2026-03-02, 2, false",
        "2026-03-02, 2026-03-02, 2.01, true",
        "2026-03-01, 2026-03-03, 6, false",
        "2026-03-01, 2026-03-03, 6.03, true",
        "2026-03-04, 2026-03-04, 9, false",
    })
    void theHoursOfADayAddUpAcrossEntries(String from, String to, String jp, boolean found) {
        CheckRules rules = CheckRules.of(List.of(rule(MANY_HOURS_A_DAY, "2026-01-01", FLAG, "10")));
        History history = History.of(List.of());
        history.remember(
                suspect("A", "2026-03-02", "2026-03-03", "16").completion().as(KnownState.STANDING));
        CheckPolicy policy = new CheckPolicy(rules, history, Map.of(), Map.of());
        assertThat(policy.judge(suspect("A", from, to, jp)).reasons())
                .extracting(Reason::code)
                .isEqualTo(found ? List.of(MANY_HOURS_A_DAY) : List.of());
    }

    @Test
    void whatIsHeldOrReversedFillsNoDay() {
        CheckRules rules = CheckRules.of(List.of(rule(MANY_HOURS_A_DAY, "2026-01-01", FLAG, "10")));
        for (KnownState state : List.of(KnownState.HELD, KnownState.REVERSED, KnownState.REJECTED)) {
            History history = History.of(List.of());
            history.remember(
                    suspect("A", "2026-03-02", "2026-03-02", "10").completion().as(state));
            assertThat(new CheckPolicy(rules, history, Map.of(), Map.of())
                            .judge(suspect("A", "2026-03-02", "2026-03-02", "10"))
                            .reasons())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B, ONSITE, 2026-03-03, true",
        "A, ONSITE, 2026-03-03, false",
        "B, ONLINE, 2026-03-03, false",
        "B, ONSITE, 2026-03-04, false",
    })
    void nobodyIsAtTwoPlacesAtOnce(String provider, AttendanceMode mode, String day, boolean found) {
        CheckRules rules = CheckRules.of(List.of(rule(TWO_PLACES_AT_ONCE, "2026-01-01", FLAG, null)));
        History history = History.of(List.of());
        history.remember(
                suspect("A", "2026-03-02", "2026-03-03", "2").completion().as(KnownState.STANDING));
        Suspect suspect = suspect(provider, day, day, "2", mode, null, true);
        assertThat(new CheckPolicy(rules, history, Map.of(), Map.of())
                        .judge(suspect)
                        .reasons())
                .extracting(Reason::code)
                .isEqualTo(found ? List.of(TWO_PLACES_AT_ONCE) : List.of());
    }

    @Test
    void manyPostsForOnePersonAreCountedByProvider() {
        CheckRules rules = CheckRules.of(List.of(rule(MANY_POSTS_FOR_PERSON, "2026-01-01", FLAG, "50")));
        Suspect suspect = suspect("A", "2026-03-02", "2026-03-02", "2");
        assertThat(policy(rules, posts(50)).judge(suspect).reasons()).isEmpty();
        assertThat(policy(rules, posts(51)).judge(suspect).reasons())
                .extracting(Reason::code)
                .containsExactly(MANY_POSTS_FOR_PERSON);
    }

    @ParameterizedTest
    @CsvSource({"300, 100, false", "301, 100, true", "100000,, false"})
    void aBurstIsMeasuredByTheProvidersOwnHistory(int now, @Nullable Integer busiest, boolean found) {
        CheckRules rules = CheckRules.of(List.of(rule(PROVIDER_BURST, "2026-01-01", FLAG, "3")));
        CheckPolicy policy = new CheckPolicy(
                rules, History.of(List.of()), Map.of("A", new Standing("A", null, 60, busiest)), Map.of("A", now));
        assertThat(policy.judge(suspect("A", "2026-03-02", "2026-03-02", "2")).reasons())
                .extracting(Reason::code)
                .isEqualTo(found ? List.of(PROVIDER_BURST) : List.of());
    }

    private static Suspect unaccredited(String day) {
        return suspect("A", day, day, "2", AttendanceMode.ONSITE, null, false);
    }

    private static List<HoursProblem> judged(CheckRules rules, Suspect suspect) {
        return policy(rules, NOTHING).judge(suspect).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static CheckPolicy policy(HoursProblem check, id.asn.traininghours.completion.CheckDecision decision) {
        return policy(CheckRules.of(List.of(rule(check, "2010-01-01", decision, null))), NOTHING);
    }

    private static CheckPolicy policy(CheckRules rules, HistoryRow row) {
        return new CheckPolicy(rules, History.of(List.of(row)), Map.of(), Map.of());
    }

    private static HistoryRow posts(long count) {
        return new HistoryRow(
                HistoryRow.About.POSTS,
                null,
                SuspectFixture.PERSON,
                "A",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                count);
    }
}
