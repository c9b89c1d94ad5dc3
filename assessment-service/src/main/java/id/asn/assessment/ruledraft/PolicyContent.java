package id.asn.assessment.ruledraft;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.EvidenceRank;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that an evidence policy will rule. A source that is not listed for a group is not admitted for it. */
@Schema(name = "EvidencePolicyContent")
public record PolicyContent(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "URUTAN-BUKTI")
        String code,

        @NotNull @CivilDate @Schema(description = "A day to come", examples = "2027-07-01")
        LocalDate effectiveFrom,

        @NotBlank @Size(max = 500) @Schema(description = "What it rests on", examples = "Peraturan BKN 26/2019")
        String citation,

        @NotNull @Pattern(regexp = "[SLU]") @Schema(
                description = "How certain the source is: sure, likely, unsure",
                enumeration = {"S", "L", "U"},
                examples = "U")
        String certainty,

        @NotNull @Size(min = 1, max = 24) List<@NotNull @Valid Rank> ranks)
        implements RuleContent {

    /** The place of a source; of equal ranks the latest assessment wins. */
    @Schema(name = "EvidencePolicyContentRank")
    public record Rank(
            @NotNull CompetencyGroup group,
            @NotNull AssessmentMethod method,

            @Min(1) @Max(20) @Schema(description = "1 comes first", examples = "1")
            int rank) {}

    EvidencePolicy enacted(int version) {
        return new EvidencePolicy(
                code,
                version,
                true,
                effectiveFrom,
                null,
                citation,
                certainty,
                ranks.stream()
                        .map(rank -> new EvidenceRank(rank.group(), rank.method(), rank.rank()))
                        .toList());
    }
}
