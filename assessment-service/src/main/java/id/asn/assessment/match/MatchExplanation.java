package id.asn.assessment.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a match came out as it did, step by step, as data and as sentences. */
@Schema(name = "Explanation")
public record MatchExplanation(
        UUID computationId,
        @Schema(examples = "id") String language,
        String digest,
        @Schema(maxItems = 500) List<ExplanationStep> steps)
        implements WholeText {

    /** What a step tells. */
    public enum Kind {
        STANDARD,
        RULE,
        /** Which source of evidence comes first. */
        EVIDENCE_POLICY,
        /** What a level above the required one does. */
        SURPLUS,
        COMPETENCY,
        /** Competencies without a rating that the scheme lets out. */
        LEFT_OUT,
        SUM,
        PERCENT,
        /** How the percentage is rounded, and for what. */
        ROUNDING,
        CATEGORY,
        /** How far the next category is. */
        DISTANCE,
        INCOMPLETE,
        NO_STANDARD
    }

    /**
     * One step.
     *
     * @param competency the data of a COMPETENCY step
     * @param figure the sum, percentage, cut or distance the sentence tells of
     * @param exact the same as an exact fraction; null where the figure is exact
     * @param contribution what a competency brings to JPM
     */
    @Schema(name = "ExplanationStep")
    public record ExplanationStep(
            Kind kind,
            String text,
            @Nullable MatchStep competency,
            @Nullable BigDecimal figure,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Schema(examples = "8/9")
            String exact,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Contribution contribution) {}

    @Override
    public String wholeText() {
        return steps.stream().map(step -> step.text() + "\n").collect(Collectors.joining());
    }
}
