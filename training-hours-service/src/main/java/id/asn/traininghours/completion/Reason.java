package id.asn.traininghours.completion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.problem.HoursProblem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a decision: its code and the values that its text speaks of; worded when it is shown.
 *
 * @param decision of the check that found it; absent on what no check decides, such as a cap
 * @param ruleSet that the check's rule belongs to
 * @param trust score of the provider, where only that made a hold of a flag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        HoursProblem code,
        List<String> args,
        @Nullable CheckDecision decision,
        @Nullable String ruleSet,
        @Nullable Integer trust) {

    public Reason {
        args = List.copyOf(args);
    }

    /** Whether a credited entry deserves a second look; a cap that bit is no reason for one. */
    @JsonIgnore
    public boolean isFlag() {
        // Rows older than the check rules say no decision.
        return decision == CheckDecision.FLAG
                || code == HoursProblem.UNUSUALLY_MANY_HOURS
                || code == HoursProblem.MORE_THAN_PROGRAMME;
    }

    @JsonIgnore
    public boolean isHold() {
        return decision == CheckDecision.HOLD;
    }

    public static Reason of(HoursProblem code, Object... args) {
        return new Reason(code, Arrays.stream(args).map(String::valueOf).toList(), null, null, null);
    }

    public Reason decided(CheckDecision by, String rules, @Nullable Integer score) {
        return new Reason(code, args, by, rules, score);
    }
}
