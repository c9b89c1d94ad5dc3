package id.asn.assessment.ruledraft;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.MissingTreatment;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemePart;
import id.asn.assessment.rules.SurplusTreatment;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a rule scheme will rule. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSchemeContent")
public record SchemeContent(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "JPM-MADYA-PEMETAAN")
        String code,

        @NotNull Purpose purpose,

        @NotNull @Pattern(regexp = "\\*|[A-Z][A-Z_]{1,39}") @Schema(
                description =
                        "The tier (functional level) it is meant for; * for every tier without a scheme of its own",
                examples = "JF_AHLI_MADYA")
        String tier,

        @NotNull @CivilDate @Schema(description = "A day to come", examples = "2027-07-01")
        LocalDate effectiveFrom,

        @Min(1) @Max(120) @Schema(description = "How long a result counts from the day of assessment", examples = "36")
        int validityMonths,

        @NotBlank @Size(max = 500) @Schema(description = "The regulation it follows", examples = "Peraturan BKN 26/2019")
        String citation,

        @NotNull @Pattern(regexp = "[SLU]") @Schema(
                description = "How certain the source is: sure, likely, unsure",
                enumeration = {"S", "L", "U"},
                examples = "L")
        String certainty,

        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Part> parts,

        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Cut> categories,

        @NotNull SurplusTreatment surplus,
        @NotNull MissingTreatment missing,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(
                description =
                        "Percent of the competencies that must be rated before the others are left out; only with LEFT_OUT",
                examples = "80")
        BigDecimal minimumRatedShare,

        @Min(0) @Max(4) @Schema(description = "Decimals that JPM is shown with", examples = "2")
        int displayScale)
        implements RuleContent {

    /** Groups whose levels are added up together, and the weight of their share. */
    @Schema(name = "RuleSchemeContentPart")
    public record Part(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "TEKNIS")
            String code,

            @NotNull @Size(min = 1, max = 4) Set<@NotNull CompetencyGroup> groups,

            @NotNull @DecimalMin("0.01") @Digits(integer = 3, fraction = 2) @Schema(examples = "40")
            BigDecimal weight) {}

    /** A category from its cut up. */
    @Schema(name = "RuleSchemeContentCategory")
    public record Cut(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "MS")
            String code,

            @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) @Schema(description = "Percent, inclusive", examples = "80")
            BigDecimal minimum,

            @NotBlank @Size(max = 100) @Schema(examples = "Memenuhi Syarat")
            String nameId,

            @NotBlank @Size(max = 100) @Schema(examples = "Meets the requirements")
            String nameEn) {}

    RuleScheme enacted(int version) {
        return new RuleScheme(
                code,
                version,
                purpose,
                tier,
                true,
                effectiveFrom,
                null,
                validityMonths,
                citation,
                certainty,
                parts.stream()
                        .map(part -> new SchemePart(part.code(), part.groups(), part.weight()))
                        .toList(),
                categories.stream()
                        .map(cut -> new Category(cut.code(), cut.minimum(), cut.nameId(), cut.nameEn()))
                        .toList(),
                surplus,
                missing,
                minimumRatedShare,
                displayScale);
    }
}
