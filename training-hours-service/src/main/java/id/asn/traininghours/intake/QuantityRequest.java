package id.asn.traininghours.intake;

import id.asn.traininghours.rule.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was completed, in the unit of the form of development. */
@Schema(name = "Quantity")
public record QuantityRequest(
        @NotNull Unit unit,

        @NotNull @DecimalMin("0.01") @DecimalMax("99999.99") @Digits(integer = 5, fraction = 2) @Schema(examples = "2")
        BigDecimal amount) {}
