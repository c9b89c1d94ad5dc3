package id.asn.assessment.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.match.Rating;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.talent.BoxPlacement;
import id.asn.assessment.talent.Performance;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.Potential;
import id.asn.assessment.talent.PotentialFact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a list, and why.
 *
 * @param evidence every result that was considered, whether it counts or not
 * @param underObjection an objection is open against a result that the place rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SuccessionCandidate")
public record CandidateView(
        UUID employeeId,
        String agencyCode,

        @Schema(description = "From 1; the same for ties (1, 2, 2, 4)", examples = "2")
        int rank,

        @Schema(description = "Others have the same rank; the order among them says nothing")
        boolean tied,

        @Schema(description = "The exact JPM is 100 x numerator / denominator")
        ExactPercent jpm,

        @Nullable @Schema(description = "Rounded HALF_UP, for display only", examples = "92.59")
        BigDecimal jpmDisplay,

        @Nullable @Schema(examples = "MS") String category,
        @Schema(maxItems = 200) List<MatchStep> competencies,
        MandatoryState mandatory,
        @Schema(maxItems = 200) List<RequirementCheck> requirements,
        @Nullable @Schema(examples = "9") Integer box,
        @Nullable Performance performance,
        @Nullable Potential potential,
        @Nullable PerformanceFact performanceInput,
        @Nullable PotentialFact potentialInput,
        List<EvidenceView> evidence,
        boolean underObjection,

        @Schema(description = "Sentences in the language asked for")
        List<ExplanationLine> explanation,

        @Schema(description = "SHA-256 over inputs and outcome")
        String digest) {

    /** A result that was considered. */
    @Schema(name = "SuccessionEvidence")
    public record EvidenceView(
            UUID resultId,
            String digest,

            @Schema(description = "Another result had taken its place")
            boolean superseded) {

        static EvidenceView of(Rating rating) {
            return new EvidenceView(rating.resultId(), rating.resultDigest(), rating.superseded());
        }
    }

    /** What a sentence tells of. */
    @Schema(name = "SuccessionExplanationKind")
    public enum Kind {
        RANK,
        MATCH,
        GAPS,
        REQUIREMENTS,
        BOX,
        ADVICE
    }

    /** One sentence. */
    @Schema(name = "SuccessionExplanationLine")
    public record ExplanationLine(Kind kind, String text) {}

    static CandidateView of(Ranked ranked, boolean underObjection, List<ExplanationLine> explanation) {
        Contender contender = ranked.contender();
        Inputs inputs = contender.inputs();
        Outcome outcome = contender.outcome();
        BoxPlacement placement = outcome.placement();
        return new CandidateView(
                contender.employeeId(),
                inputs.candidate().agencyCode(),
                ranked.rank(),
                ranked.tied(),
                outcome.exactJpm().orElseThrow(),
                outcome.jpmDisplay(),
                outcome.category(),
                outcome.steps(),
                outcome.mandatory(),
                outcome.requirements(),
                placement.box(),
                placement.performance(),
                placement.potential(),
                inputs.performance(),
                inputs.potential(),
                inputs.candidate().ratings().stream()
                        .map(EvidenceView::of)
                        .distinct()
                        .sorted(Comparator.comparing(
                                evidence -> evidence.resultId().toString()))
                        .toList(),
                underObjection,
                explanation,
                contender.digest());
    }
}
