package id.asn.traininghours.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The conversion of one form of development as a rule set has it; when it holds is the set's to say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleOfSet")
public record SetRule(
        @NotNull @Pattern(regexp = "[A-Z]{1,4}[0-9]{1,4}") @Schema(examples = "NKL03")
        String formCode,

        @NotBlank @Size(max = 200) @Schema(examples = "E-learning")
        String name,

        @NotNull Jalur jalur,

        @Schema(description = "Pillar of the 70-20-10 model", examples = "10")
        int pillar,

        @NotNull ConversionMethod rule,
        @NotNull Unit unit,

        @NotNull @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Schema(description = "JP per unit", examples = "1")
        BigDecimal nationalRate,

        @Nullable @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Schema(
                description = "JP per unit abroad, before the surcharge; absent when the form does not exist abroad",
                examples = "1")
        BigDecimal internationalRate,

        @Nullable @Min(0) @Max(1000) @Schema(description = "Percent on top of the international rate", examples = "20")
        Integer internationalSurcharge,

        @Nullable @Schema(examples = "DAY") CapPeriod capPeriod,

        @Nullable @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Schema(description = "Units of the rule that count per period", examples = "3")
        BigDecimal nationalCap,

        @Nullable @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Schema(examples = "4")
        BigDecimal internationalCap,

        @Nullable @Min(1) @Max(9999) @Schema(examples = "16")
        Integer siasnJenisDiklatId,

        @Nullable @Size(max = 20) @Schema(examples = "C3") String bpsCode,

        @NotNull @Pattern(regexp = "sure|likely|unsure") @Schema(
                description = "How certain the source is",
                enumeration = {"sure", "likely", "unsure"},
                examples = "likely")
        String certainty,

        @Nullable @Size(max = 500) @Schema(description = "What other sources say")
        String note) {

    private static final int SCALE = 2;

    /** With two decimals, as it is stored; more are left for the validation to refuse. */
    public SetRule {
        nationalRate = scaled(nationalRate);
        internationalRate = scaled(internationalRate);
        nationalCap = scaled(nationalCap);
        internationalCap = scaled(internationalCap);
    }

    /** The rule as if it were in force from the day on. */
    ConversionRule from(LocalDate effectiveFrom, String ruleSet, LegalBasis basis) {
        return new ConversionRule(
                formCode,
                name,
                jalur,
                pillar,
                rule,
                unit,
                new Jp(nationalRate),
                internationalRate == null ? null : new Jp(internationalRate),
                internationalSurcharge,
                capPeriod,
                nationalCap,
                internationalCap,
                siasnJenisDiklatId,
                certainty,
                effectiveFrom,
                null,
                ruleSet,
                basis.citation());
    }

    @SuppressWarnings("NullAway") // what the validation has yet to refuse may be absent
    private static BigDecimal scaled(@Nullable BigDecimal value) {
        return value == null || value.scale() >= SCALE ? value : value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }
}
