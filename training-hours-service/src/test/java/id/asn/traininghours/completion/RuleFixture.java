package id.asn.traininghours.completion;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.ConversionMethod;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.Jalur;
import id.asn.traininghours.rule.RuleBook;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule of each kind, as in jp-conversion.csv. */
final class RuleFixture {

    static final RuleBook BOOK = RuleBook.of(List.of(
            rule("P02", ConversionMethod.FIXED_PER_UNIT, Unit.SEMESTER, "20", "20", 0, null, null, null),
            rule("KL01", ConversionMethod.AS_PROGRAM, Unit.JP, "1", null, null, null, null, null),
            rule("KL03", ConversionMethod.AS_PROGRAM, Unit.JP, "1", "1", 20, null, null, null),
            rule("KL07", ConversionMethod.FIXED_PER_UNIT, Unit.DAY, "5", "7", 0, null, null, null),
            rule("NKL01", ConversionMethod.FIXED_PER_UNIT, Unit.SESSION, "2", "4", 0, CapPeriod.MONTH, "2", "2"),
            rule("NKL03", ConversionMethod.AS_PROGRAM_DAILY_CAP, Unit.JP, "1", "1", 0, CapPeriod.DAY, "3", "4"),
            rule("NKL09", ConversionMethod.AS_PROGRAM_DAILY_CAP, Unit.JP, "1", "1", 20, CapPeriod.DAY, "2", "2"),
            rule("NKL11", ConversionMethod.FIXED_PER_UNIT, Unit.SESSION, "2", "2", 20, CapPeriod.MONTH, "2", null),
            rule("NKL12", ConversionMethod.FIXED_PER_UNIT, Unit.ACTIVITY, "20", "24", 0, null, null, null)));

    private RuleFixture() {}

    private static ConversionRule rule(
            String form,
            ConversionMethod method,
            Unit unit,
            String national,
            @Nullable String international,
            @Nullable Integer surcharge,
            @Nullable CapPeriod period,
            @Nullable String nationalCap,
            @Nullable String internationalCap) {
        return new ConversionRule(
                form,
                form,
                Jalur.NONKLASIKAL,
                10,
                method,
                unit,
                Jp.of(national),
                international == null ? null : Jp.of(international),
                surcharge,
                period,
                nationalCap == null ? null : new BigDecimal(nationalCap),
                internationalCap == null ? null : new BigDecimal(internationalCap),
                null,
                "likely",
                LocalDate.of(2018, 1, 1),
                null,
                "PERLAN-10-2018",
                "PerLAN 10/2018");
    }
}
