package id.asn.traininghours.completion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words reasons, and reads those that are stored. */
@ApplicationScoped
public class ReasonTexts {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final Problems problems;
    private final ObjectMapper json;

    ReasonTexts(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public List<ReasonView> worded(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        reason.code().code(),
                        problems.view(Problem.of(reason.code(), reason.args().toArray()))
                                .detail(),
                        reason.decision(),
                        reason.ruleSet(),
                        reason.trust()))
                .toList();
    }

    public List<Reason> reasons(@Nullable String stored) {
        return stored == null ? List.of() : read(stored, REASONS);
    }

    public List<Step> steps(@Nullable String stored) {
        return stored == null ? List.of() : read(stored, STEPS);
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
