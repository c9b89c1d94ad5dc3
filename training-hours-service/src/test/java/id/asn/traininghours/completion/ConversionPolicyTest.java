package id.asn.traininghours.completion;

import static id.asn.traininghours.completion.ClaimFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases CONV-nn of the test plan. */
class ConversionPolicyTest {

    @ParameterizedTest(name = "{0}: {1} {3} {2}, international {4} -> claimed {5}, converted {6}")
    @CsvSource({
        // case,    form,  unit,     amount, abroad, claimed, converted
        "CONV-01, KL03,  JP,       24,     false,  24.00,   24.00",
        "CONV-02, KL03,  JP,       24,     true,   24.00,   28.80",
        "CONV-03, KL03,  MINUTE,   90,     false,  2.00,    2.00",
        "CONV-04, KL03,  MINUTE,   100,    false,  2.22,    2.22",
        "CONV-05, KL03,  MINUTE,   62.1,   false,  1.38,    1.38",
        "CONV-06, KL03,  MINUTE,   10.12,  false,  0.22,    0.22",
        "CONV-07, KL03,  MINUTE,   10.13,  false,  0.23,    0.23",
        "CONV-08, KL07,  DAY,      2,      false,  10.00,   10.00",
        "CONV-09, KL07,  DAY,      2,      true,   14.00,   14.00",
        "CONV-10, NKL01, SESSION,  3,      false,  6.00,    6.00",
        "CONV-11, NKL01, SESSION,  3,      true,   12.00,   12.00",
        "CONV-12, NKL11, SESSION,  1,      true,   2.00,    2.40",
        "CONV-13, NKL12, ACTIVITY, 1,      false,  20.00,   20.00",
        "CONV-14, NKL12, ACTIVITY, 1,      true,   24.00,   24.00",
        "CONV-15, P02,   SEMESTER, 2,      false,  40.00,   40.00",
        "CONV-16, NKL03, JP,       8,      false,  8.00,    8.00",
        "CONV-17, NKL09, JP,       1.33,   true,   1.33,    1.60",
        "CONV-18, KL01,  JP,       0.01,   false,  0.01,    0.01",
    })
    void aClaimTurnsIntoHoursByForm(
            String name, String form, Unit unit, String amount, boolean abroad, String claimed, String converted) {
        // When
        Conversion conversion = ConversionPolicy.convert(claim(form, unit, amount, abroad), RuleFixture.BOOK);
        // Then
        assertThat(conversion.claimed()).isEqualTo(Jp.of(claimed));
        assertThat(conversion.converted()).isEqualTo(Jp.of(converted));
        assertThat(conversion.ruleSet()).isEqualTo("PERLAN-10-2018");
    }

    @ParameterizedTest(name = "{0}: {1} international {2} -> {4} of {5} JP a {3}")
    @CsvSource({
        "CONV-30, NKL03, JP,      false, DAY,   3, 1.00",
        "CONV-31, NKL03, JP,      true,  DAY,   4, 1.00",
        "CONV-32, NKL09, JP,      true,  DAY,   2, 1.00",
        "CONV-33, NKL01, SESSION, false, MONTH, 2, 2.00",
        "CONV-34, NKL01, SESSION, true,  MONTH, 2, 4.00",
    })
    void aCapIsCountedInTheUnitOfTheRule(
            String name, String form, Unit unit, boolean abroad, CapPeriod period, BigDecimal units, String unitJp) {
        assertThat(ConversionPolicy.convert(claim(form, unit, "1", abroad), RuleFixture.BOOK)
                        .cap())
                .satisfies(cap -> {
                    assertThat(cap.period()).isEqualTo(period);
                    assertThat(cap.units()).isEqualByComparingTo(units);
                    assertThat(cap.unitJp()).isEqualTo(Jp.of(unitJp));
                });
    }

    @Test
    void formsWithoutACapHaveNone() {
        assertThat(ConversionPolicy.convert(claim("KL07", Unit.DAY, "1", false), RuleFixture.BOOK)
                        .cap())
                .isNull();
        assertThat(ConversionPolicy.convert(claim("NKL11", Unit.SESSION, "9", true), RuleFixture.BOOK)
                        .cap())
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1} {3} {2} -> {5}")
    @CsvSource({
        "CONV-50, XX99,  JP,      1,   false, FORM_NOT_KNOWN",
        "CONV-51, KL07,  JP,      1,   false, UNIT_NOT_FOR_FORM",
        "CONV-52, KL07,  MINUTE,  90,  false, UNIT_NOT_FOR_FORM",
        "CONV-53, KL03,  DAY,     1,   false, UNIT_NOT_FOR_FORM",
        "CONV-54, KL07,  DAY,     1.5, false, AMOUNT_NOT_WHOLE",
        "CONV-55, NKL01, SESSION, 0.5, false, AMOUNT_NOT_WHOLE",
        "CONV-56, KL07,  DAY,     3,   false, DAYS_EXCEED_RANGE",
        "CONV-57, KL01,  JP,      1,   true,  FORM_NOT_INTERNATIONAL",
    })
    void whatNoRuleCoversIsRefused(
            String name, String form, Unit unit, String amount, boolean abroad, HoursProblem problem) {
        assertThatThrownBy(() -> ConversionPolicy.convert(claim(form, unit, amount, abroad), RuleFixture.BOOK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Test
    void aRuleHoldsFromItsFirstDay() {
        assertThat(ConversionPolicy.convert(
                                claim("KL07", Unit.DAY, "1", false, "2017-12-31", "2018-01-01"), RuleFixture.BOOK)
                        .converted())
                .isEqualTo(Jp.of(5));
        assertThatThrownBy(() -> ConversionPolicy.convert(
                        claim("KL07", Unit.DAY, "1", false, "2017-12-31", "2017-12-31"), RuleFixture.BOOK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(HoursProblem.NO_RULE_IN_FORCE));
    }
}
