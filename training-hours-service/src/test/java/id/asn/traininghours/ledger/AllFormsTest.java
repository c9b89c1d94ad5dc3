package id.asn.traininghours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.ConversionPolicy;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.fixture.ReferenceRules;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.ConversionMethod;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.Jalur;
import id.asn.traininghours.rule.RuleBook;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of the reference table, at home and abroad, over two days: cases FORM of the test plan. */
class AllFormsTest {

    private static final RuleBook BOOK = RuleBook.of(
            ReferenceRules.byForm().values().stream().map(AllFormsTest::rule).toList());

    @ParameterizedTest(name = "{0} {2} {1}, abroad {3}: claimed {4}, converted {5}, credited {6}")
    @CsvSource({
        // form, unit,    amount, abroad, claimed, converted, credited
        "P02,   SEMESTER, 2,      false,  40.00,   40.00,     40.00",
        "P02,   SEMESTER, 2,      true,   40.00,   40.00,     40.00",
        "P03,   SEMESTER, 1,      false,  20.00,   20.00,     20.00",
        "P03,   SEMESTER, 1,      true,   20.00,   20.00,     20.00",
        "KL01,  JP,       24,     false,  24.00,   24.00,     24.00",
        "KL02,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL02,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL03,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL03,  MINUTE,   450,    true,   10.00,   12.00,     12.00",
        "KL04,  MINUTE,   450,    false,  10.00,   10.00,     10.00",
        "KL04,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL05,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL05,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL06,  DAY,      2,      false,  8.00,    8.00,      8.00",
        "KL06,  DAY,      2,      true,   12.00,   12.00,     12.00",
        "KL07,  DAY,      2,      false,  10.00,   10.00,     10.00",
        "KL07,  DAY,      2,      true,   14.00,   14.00,     14.00",
        "KL08,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL08,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL09,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL09,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL10,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL10,  JP,       10,     true,   10.00,   12.00,     12.00",
        "KL11,  DAY,      2,      false,  8.00,    8.00,      8.00",
        "KL11,  DAY,      2,      true,   12.00,   12.00,     12.00",
        "KL12,  JP,       10,     false,  10.00,   10.00,     10.00",
        "KL12,  JP,       10,     true,   10.00,   12.00,     12.00",
        "NKL01, SESSION,  3,      false,  6.00,    6.00,      4.00",
        "NKL01, SESSION,  3,      true,   12.00,   12.00,     8.00",
        "NKL02, SESSION,  3,      false,  6.00,    6.00,      4.00",
        "NKL02, SESSION,  3,      true,   12.00,   12.00,     8.00",
        "NKL03, JP,       10,     false,  10.00,   10.00,     6.00",
        "NKL03, JP,       10,     true,   10.00,   10.00,     8.00",
        "NKL03, MINUTE,   450,    false,  10.00,   10.00,     6.00",
        "NKL04, JP,       10,     false,  10.00,   10.00,     10.00",
        "NKL04, JP,       10,     true,   10.00,   12.00,     12.00",
        "NKL05, ACTIVITY, 1,      false,  20.00,   20.00,     20.00",
        "NKL05, ACTIVITY, 1,      true,   24.00,   24.00,     24.00",
        "NKL06, JP,       10,     false,  10.00,   10.00,     10.00",
        "NKL06, JP,       10,     true,   10.00,   12.00,     12.00",
        "NKL07, ACTIVITY, 1,      false,  10.00,   10.00,     10.00",
        "NKL07, ACTIVITY, 1,      true,   20.00,   20.00,     20.00",
        "NKL08, ACTIVITY, 1,      false,  20.00,   20.00,     20.00",
        "NKL08, ACTIVITY, 1,      true,   24.00,   24.00,     24.00",
        "NKL09, JP,       10,     false,  10.00,   10.00,     4.00",
        "NKL09, JP,       10,     true,   10.00,   12.00,     4.00",
        "NKL10, JP,       10,     false,  10.00,   10.00,     4.00",
        "NKL10, JP,       10,     true,   10.00,   12.00,     4.00",
        "NKL11, SESSION,  3,      false,  6.00,    6.00,      4.00",
        "NKL11, SESSION,  3,      true,   6.00,    7.20,      7.20",
        "NKL12, ACTIVITY, 1,      false,  20.00,   20.00,     20.00",
        "NKL12, ACTIVITY, 1,      true,   24.00,   24.00,     24.00",
        "NKL13, JP,       10,     false,  10.00,   10.00,     10.00",
        "NKL13, JP,       10,     true,   10.00,   12.00,     12.00",
    })
    void isClaimedConvertedAndCreditedApart(
            String form, Unit unit, String amount, boolean abroad, String claimed, String converted, String credited) {
        // When
        Claim claim = claim(form, unit, amount, abroad);
        Conversion conversion = ConversionPolicy.convert(claim, BOOK);
        // Then
        assertThat(conversion.claimed()).isEqualTo(Jp.of(claimed));
        assertThat(conversion.converted()).isEqualTo(Jp.of(converted));
        assertThat(credited(claim, conversion)).isEqualTo(Jp.of(credited));
        assertThat(conversion.steps()).extracting(Step::step).containsExactly(Step.Kind.CLAIMED, Step.Kind.CONVERTED);
        assertThat(conversion.steps()).extracting(Step::jp).containsExactly(Jp.of(claimed), Jp.of(converted));
        assertThat(conversion.steps().getLast().legalBasis()).isEqualTo("reference");
    }

    /** What the cap leaves of a completion that is the only one of its person. */
    private static Jp credited(Claim claim, Conversion conversion) {
        Cap cap = conversion.cap();
        return cap == null
                ? conversion.converted()
                : cap.jpOf(CapPolicy.allocate(
                                cap.unitsOf(conversion.converted()),
                                cap,
                                claim.start(),
                                claim.end(),
                                period -> BigDecimal.ZERO)
                        .values()
                        .stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Claim claim(String form, Unit unit, String amount, boolean abroad) {
        return new Claim(
                new SourceRecord("BPSDM", "1"),
                new EmployeeKey.ById(new UUID(1, 1)),
                null,
                form,
                "Pengembangan",
                LocalDate.of(2022, 5, 24),
                LocalDate.of(2022, 5, 25),
                unit,
                new BigDecimal(amount),
                abroad,
                AttendanceMode.ONSITE,
                Certificate.NONE,
                List.of(),
                null,
                null);
    }

    private static ConversionRule rule(Map<String, Object> row) {
        return new ConversionRule(
                text(row, "formCode"),
                text(row, "name"),
                Jalur.valueOf(text(row, "jalur")),
                (int) Objects.requireNonNull(row.get("pillar")),
                ConversionMethod.valueOf(text(row, "rule")),
                Unit.valueOf(text(row, "unit")),
                Objects.requireNonNull(jp(row.get("nationalRate"))),
                jp(row.get("internationalRate")),
                (Integer) row.get("internationalSurcharge"),
                row.containsKey("capPeriod") ? CapPeriod.valueOf(text(row, "capPeriod")) : null,
                (BigDecimal) row.get("nationalCap"),
                (BigDecimal) row.get("internationalCap"),
                (Integer) row.get("siasnJenisDiklatId"),
                text(row, "certainty"),
                LocalDate.of(2018, 1, 1),
                null,
                "REFERENCE",
                "reference");
    }

    private static String text(Map<String, Object> row, String field) {
        return (String) Objects.requireNonNull(row.get(field));
    }

    private static @Nullable Jp jp(@Nullable Object value) {
        return value == null ? null : new Jp((BigDecimal) value);
    }
}
