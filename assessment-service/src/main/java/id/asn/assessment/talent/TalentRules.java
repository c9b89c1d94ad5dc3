package id.asn.assessment.talent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a talent policy says. Cut-offs are inclusive and compared exactly: 79.99 is below 80.
 *
 * @param performanceYears how many years after the appraised one an appraisal still counts
 * @param boxes the grid: every pair once, every number from 1 to 9 once
 * @param pool the boxes out of which successors come
 */
@Schema(name = "TalentRules")
public record TalentRules(
        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "Score from which performance is ATAS", examples = "80")
        BigDecimal performanceAbove,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "Score from which performance is SESUAI", examples = "60")
        BigDecimal performanceExpected,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "Score from which potential is TINGGI", examples = "80")
        BigDecimal potentialHigh,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "Score from which potential is MENENGAH", examples = "60")
        BigDecimal potentialMiddle,

        @NotNull PerformanceBasis performanceBasis,

        @Min(1) @Max(10) @Schema(description = "Years after the appraised one in which an appraisal still counts", examples = "2")
        int performanceYears,

        @NotNull @Size(min = 9, max = 9) List<@NotNull @Valid BoxCell> boxes,

        @NotNull @Size(max = 50) @Schema(description = "What each predicate of an appraisal means")
        List<@NotNull @Valid PredicateMeaning> predicates,

        @NotNull @Size(min = 1, max = 9) @Schema(description = "The boxes out of which successors come")
        List<@NotNull @Min(1) @Max(9) Integer> pool,

        @NotNull SuccessionOrder successionOrder) {

    /** A box of the grid. */
    @Schema(name = "TalentBoxCell")
    public record BoxCell(
            @NotNull Performance performance,
            @NotNull Potential potential,
            @Min(1) @Max(9) @Schema(examples = "9") int box) {}

    /** What a predicate says of the axis. */
    @Schema(name = "PredicateMeaning")
    public record PredicateMeaning(
            @NotBlank @Size(max = 40) @Schema(examples = "BAIK")
            String predicate,

            @NotNull Performance performance) {}

    Performance performanceOf(BigDecimal score) {
        if (score.compareTo(performanceAbove) >= 0) {
            return Performance.ATAS;
        }
        return score.compareTo(performanceExpected) >= 0 ? Performance.SESUAI : Performance.BAWAH;
    }

    Potential potentialOf(BigDecimal score) {
        if (score.compareTo(potentialHigh) >= 0) {
            return Potential.TINGGI;
        }
        return score.compareTo(potentialMiddle) >= 0 ? Potential.MENENGAH : Potential.RENDAH;
    }

    /** What the predicate means; none when the policy does not name it. */
    Optional<Performance> meaningOf(String predicate) {
        return predicates.stream()
                .filter(meaning -> meaning.predicate().equals(predicate))
                .map(PredicateMeaning::performance)
                .findFirst();
    }

    int boxOf(Performance performance, Potential potential) {
        return boxes.stream()
                .filter(cell -> cell.performance() == performance && cell.potential() == potential)
                .mapToInt(BoxCell::box)
                .findFirst()
                .orElseThrow();
    }
}
