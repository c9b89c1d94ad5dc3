package id.asn.assessment.fairness;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How outcomes are spread over groups. A figure that is absent is suppressed: it, or another that would follow from it, is
 * of too few people.
 *
 * @param scheme the rule scheme whose highest category TOP_CATEGORY means
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FairnessReport")
public record FairnessReport(
        @Schema(examples = "6407") String agency,
        Purpose purpose,
        @Schema(examples = "2026-11-27") LocalDate asOf,
        @Schema(examples = "2026-01-01") LocalDate since,
        FairnessRule rule,
        @Schema(examples = "JPM-PEMETAAN/1") String scheme,
        @Schema(examples = "1") int talentPolicyVersion,
        @Schema(maxItems = 2000) List<GroupReport> groups) {

    /** One group; ALL are the people of the agency, OTHERS those of no cohort. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FairnessGroup")
    public record GroupReport(
            Group.Dimension dimension,
            @Schema(examples = "BKPSDM-PK") String label,
            @Nullable @Schema(examples = "120") Long people,
            List<OutcomeCount> outcomes,
            List<SelectionRate> selections) {}

    /** How many have the outcome. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FairnessOutcome")
    public record OutcomeCount(
            @Schema(
                    examples = "BOX",
                    enumeration = {"MATCH", "BOX", "SUCCESSION"})
            String measure,

            @Schema(examples = "9") String value,
            @Nullable @Schema(examples = "12") Long people) {}

    /**
     * How many have what is to one's advantage, and how the rate compares.
     *
     * @param rate percent, two decimals, HALF_UP; for display only
     * @param ratio to the highest rate of the division that is shown, two decimals, HALF_UP; for display only
     * @param conspicuous whether the exact ratio is below that of the rule: a reason to look closer, no verdict
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FairnessSelection")
    public record SelectionRate(
            Selection selection,
            @Nullable @Schema(examples = "12") Long people,
            @Nullable @Schema(examples = "10.00") BigDecimal rate,
            @Nullable @Schema(examples = "0.83") BigDecimal ratio,
            @Nullable Boolean conspicuous) {}
}
