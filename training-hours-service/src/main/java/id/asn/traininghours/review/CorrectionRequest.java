package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.traininghours.completion.Correction;
import id.asn.traininghours.rule.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a completion should have said; what is absent stays as it was reported. */
@Schema(name = "CorrectionContent", description = "At least one field; absent fields stay")
public record CorrectionRequest(
        @Nullable @Size(min = 1, max = 10) @Schema(examples = "KL07")
        String formCode,

        @Nullable @Size(min = 1, max = 300) @Pattern(regexp = "(?s).*\\S.*")
        @Schema(examples = "Workshop mentoring administrator")
        String title,

        @Nullable @Schema(examples = "2022-05-24") LocalDate startDate,
        @Nullable @Schema(examples = "2022-05-25") LocalDate endDate,
        @Nullable @Valid Amount quantity) {

    /** How much was completed. */
    @Schema(name = "CorrectedQuantity")
    public record Amount(
            @NotNull Unit unit,

            @NotNull @DecimalMin("0.01") @DecimalMax("99999.99") @Digits(integer = 5, fraction = 2) @Schema(examples = "2")
            BigDecimal amount) {}

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one field") public boolean isSomething() {
        return formCode != null || title != null || startDate != null || endDate != null || quantity != null;
    }

    public Correction correction() {
        return new Correction(
                formCode,
                title,
                startDate,
                endDate,
                quantity == null ? null : quantity.unit(),
                quantity == null ? null : quantity.amount());
    }
}
