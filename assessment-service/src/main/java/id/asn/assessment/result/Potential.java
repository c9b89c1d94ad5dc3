package id.asn.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.assessment.CanonicalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the person may grow into, as the provider found it. It is no part of the match.
 *
 * @param score 0.00 to 100.00; absent when only aspects were found
 */
public record Potential(
        @Nullable @DecimalMin("0.00") @DecimalMax("100.00") @Digits(integer = 3, fraction = 2) @Schema(examples = "72.50")
        BigDecimal score,

        @Nullable @Size(max = 50) List<@NotNull @Valid Aspect> aspects) {

    static final Potential NONE = new Potential(null, List.of());

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "each aspect once") public boolean isDistinct() {
        return aspects == null
                || aspects.stream()
                                .filter(Objects::nonNull)
                                .map(Aspect::code)
                                .distinct()
                                .count()
                        == aspects.size();
    }

    Potential inOrder() {
        return aspects == null
                ? new Potential(score, List.of())
                : new Potential(
                        score,
                        aspects.stream()
                                .sorted(Comparator.comparing(Aspect::code))
                                .toList());
    }

    /** One aspect: 0.00 to 100.00. */
    @Schema(name = "PotentialAspect")
    public record Aspect(
            @NotBlank @Size(max = 60) @Pattern(regexp = AssessmentResultRequest.NO_CONTROLS) @Schema(examples = "KEMAMPUAN_INTELEKTUAL")
            String code,

            @NotNull @DecimalMin("0.00") @DecimalMax("100.00") @Digits(integer = 3, fraction = 2) @Schema(examples = "68.00")
            BigDecimal score) {}

    void appendTo(CanonicalText text) {
        if (score != null) {
            text.line("potential", score);
        }
        if (aspects != null) {
            aspects.forEach(aspect -> text.line("aspect", aspect.code()).line("score", aspect.score()));
        }
    }
}
