package id.asn.traininghours.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which checks a completion went through, by the rules for its completion date, and what each came to. */
@Schema(name = "CompletionChecks")
public record ChecksView(UUID completionId, KnownState state, List<Check> checks) {

    /** What a check came to. */
    @Schema(name = "CheckOutcome")
    public enum Outcome {
        PASSED,
        FLAGGED,
        HELD,
        /** The completion says nothing that it could check. */
        NOT_APPLICABLE,
        /** Its rule switches it off. */
        OFF,
        /** The completion waits and was not judged. */
        NOT_RUN
    }

    /** One check. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompletionCheck")
    public record Check(
            @Schema(type = SchemaType.STRING, examples = "MANY_HOURS_A_DAY")
            HoursProblem check,

            Outcome outcome,

            @Nullable @Schema(description = "What was found, with its figures")
            String message,

            @Nullable @Schema(description = "Trust score of the provider, where it made a hold of a flag", examples = "41")
            Integer trust,

            @Schema(description = "What the rule decides when it finds something")
            CheckDecision decision,

            @Nullable @Schema(description = "What it decides for providers below the trust threshold, if not the same")
            CheckDecision belowTrust,

            @Nullable @Schema(type = SchemaType.NUMBER, examples = "10.00")
            BigDecimal limit,

            @Schema(examples = "CHECKS-2026") String ruleSet,
            String legalBasis) {}
}
