package id.asn.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.asn.demo.DemoFailure;
import id.asn.demo.api.Service;
import id.asn.demo.input.DemoInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The thread of goals: the national ones first, then each agency's, a parent before its children. */
public final class SetGoals {
    private final Session session;
    private final Map<String, String> national = new HashMap<>();

    public SetGoals(Session session) {
        this.session = session;
    }

    /** Planning must know an agency before goals can be set for it. */
    public void set(DemoInput input, List<RegisteredAgency> agencies) {
        for (ObjectNode goal : input.nationalGoals()) {
            national.put(goal.path("code").asText(), post(goal, null, session.operator(), national, "national"));
        }
        agencies.forEach(this::set);
        session.progress()
                .accept("Goals: %d national, %s of the agencies"
                        .formatted(
                                input.nationalGoals().size(),
                                agencies.stream()
                                        .mapToInt(
                                                agency -> agency.input().goals().size())
                                        .sum()));
    }

    private void set(RegisteredAgency agency) {
        String token = session.tokens().role(agency.input().maker());
        session.patience().until("planning knows " + agency.input().name(), () -> known(agency, token));
        Map<String, String> ids = new HashMap<>(national);
        for (ObjectNode goal : agency.input().goals()) {
            ids.put(
                    goal.path("code").asText(),
                    post(goal, agency.code(), token, ids, agency.input().folder()));
        }
    }

    private Optional<Boolean> known(RegisteredAgency agency, String token) {
        return session.api()
                        .get(Service.PLANNING, "/v1/reconciliations?agency=" + agency.code() + "&year=2022", token)
                        .isSuccess()
                ? Optional.of(true)
                : Optional.empty();
    }

    private String post(
            ObjectNode goal, @Nullable String agencyCode, String token, Map<String, String> ids, String folder) {
        String where = folder + "/goals.json, goal " + goal.path("code").asText();
        ObjectNode body = goal.deepCopy();
        if (agencyCode != null) {
            body.put("agencyCode", agencyCode);
        }
        if (body.remove("parent") instanceof TextNode parent) {
            String id = ids.get(parent.textValue());
            if (id == null) {
                throw new DemoFailure(where + ": no goal before it has the code " + parent.textValue());
            }
            body.put("parentGoalId", id);
        }
        return session.api()
                .post(Service.PLANNING, "/v1/goals", token, body)
                .expected(where)
                .path("goalId")
                .asText();
    }
}
