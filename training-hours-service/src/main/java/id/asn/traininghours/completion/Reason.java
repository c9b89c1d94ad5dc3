package id.asn.traininghours.completion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.traininghours.problem.HoursProblem;
import java.util.Arrays;
import java.util.List;

/** A remark on a decision: its code and the values that its text speaks of; worded when it is shown. */
public record Reason(HoursProblem code, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    /** Whether a credited entry deserves a second look; a cap that bit is no reason for one. */
    @JsonIgnore
    public boolean isFlag() {
        return code == HoursProblem.UNUSUALLY_MANY_HOURS || code == HoursProblem.MORE_THAN_PROGRAMME;
    }

    public static Reason of(HoursProblem code, Object... args) {
        return new Reason(code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
