package id.asn.traininghours.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of one form of development while it is in force (PerLAN 10/2018, annex).
 *
 * @param nationalRate JP per unit
 * @param internationalRate JP per unit abroad, before the surcharge; absent when the form does not exist abroad
 * @param internationalSurcharge percent on top of the international rate
 * @param nationalCap units per {@code capPeriod}
 * @param effectiveTo exclusive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversionRule(
        @Schema(examples = "NKL03") String formCode,
        @Schema(examples = "E-learning") String name,
        Jalur jalur,

        @Schema(description = "Pillar of the 70-20-10 model", examples = "10")
        int pillar,

        ConversionMethod rule,
        Unit unit,
        Jp nationalRate,
        @Nullable Jp internationalRate,
        @Nullable Integer internationalSurcharge,
        @Nullable CapPeriod capPeriod,
        @Nullable BigDecimal nationalCap,
        @Nullable BigDecimal internationalCap,
        @Nullable Integer siasnJenisDiklatId,

        @Schema(examples = "likely", description = "sure, likely or unsure: how certain the source is")
        String certainty,

        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Schema(examples = "PERLAN-10-2018") String ruleSet,
        String legalBasis) {

    public boolean isInForce(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || date.isBefore(effectiveTo));
    }

    /** The cap on what is credited, in the units of the rule at {@code rate}. */
    public Optional<Cap> cap(boolean international, Jp rate) {
        BigDecimal units = international ? internationalCap : nationalCap;
        if (capPeriod == null || units == null) {
            return Optional.empty();
        }
        return Optional.of(new Cap(capPeriod, units, unit == Unit.JP ? Jp.of(1) : rate));
    }
}
