package id.asn.assessment.talent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a person stands in the 9-box; reckoned on the spot from the inputs it names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TalentBox")
public record TalentBoxView(
        UUID employeeId,
        String agencyCode,
        @Nullable @Schema(examples = "BKPSDM-PK") String unitCode,
        @Schema(examples = "2026-11-27") LocalDate asOf,
        boolean placed,

        @Nullable @Schema(description = "1 to 9; absent when not placed, never 0", examples = "9")
        Integer box,

        @Nullable @Schema(examples = "ATAS") Performance performance,
        @Nullable @Schema(examples = "TINGGI") Potential potential,

        @Schema(description = "Why there is no box") List<UnplacedReason> reasons,

        @Nullable @Schema(description = "The appraisal it rests on")
        PerformanceFact performanceInput,

        @Nullable @Schema(description = "The result it rests on")
        PotentialFact potentialInput,

        @Schema(description = "An objection against that result is open: nothing may be decided on it")
        boolean underObjection,

        @Schema(examples = "1") int policyVersion,
        @Schema(examples = "PermenPANRB 3/2020") String citation,
        @Schema(examples = "L") String certainty,

        @Schema(description = "Always true: it decides nothing")
        boolean advice,

        @Schema(description = "SHA-256 over inputs, rules and result")
        String digest) {

    static TalentBoxView of(BoxFacts facts, TalentPolicy policy, LocalDate day, boolean underObjection) {
        BoxPlacement placement = NineBoxPolicy.place(policy.rules(), facts.performance(), facts.potential(), day);
        return new TalentBoxView(
                facts.employeeId(),
                facts.agencyCode(),
                facts.unitCode(),
                day,
                placement.hasBox(),
                placement.box(),
                placement.performance(),
                placement.potential(),
                placement.reasons(),
                facts.performance(),
                facts.potential(),
                underObjection,
                policy.version(),
                policy.citation(),
                policy.certainty(),
                true,
                BoxDigest.of(facts.employeeId(), facts.performance(), facts.potential(), policy, placement));
    }
}
