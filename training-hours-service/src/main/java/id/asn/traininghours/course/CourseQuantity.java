package id.asn.traininghours.course;

import id.asn.traininghours.rule.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the whole course is, in the unit of its form of development. */
public record CourseQuantity(
        @NotNull Unit unit,

        @NotNull @DecimalMin("0.01") @DecimalMax("99999.99") @Digits(integer = 5, fraction = 2) @Schema(examples = "24")
        BigDecimal amount) {

    private static final int SCALE = 2;

    /** With two decimals, as it is stored; more are left for the validation to refuse. */
    public CourseQuantity {
        if (amount != null && amount.scale() < SCALE) {
            amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
        }
    }
}
