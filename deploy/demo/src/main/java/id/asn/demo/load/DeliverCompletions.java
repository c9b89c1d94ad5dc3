package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Service;
import id.asn.demo.input.SourceRow;
import id.asn.demo.input.StoryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider posts a file of completions, and each has to end as its row expects. */
public final class DeliverCompletions {
    private static final List<String> AS_THEY_ARE = List.of(
            "sourceRecordId",
            "programmeCode",
            "formCode",
            "title",
            "startDate",
            "endDate",
            "attendanceMode",
            "certificateNumber",
            "certificateIssuer");

    private final Session session;
    private final List<String> waiting = new ArrayList<>();

    public DeliverCompletions(Session session) {
        this.session = session;
    }

    public void deliver(RegisteredAgency agency, StoryStep.Deliver step) {
        Batch batch = new Batch(step.rows());
        ObjectNode body = batch.body(row -> completion(agency, row, step.provider()));
        String token = session.tokens().provider(step.provider());
        for (int time = 1; time <= step.times(); time++) {
            List<JsonNode> results = batch.accepted(
                    session.api()
                            .post(
                                    Service.TRAINING_HOURS,
                                    "/v1/entries/batch",
                                    token,
                                    body,
                                    time > 1 ? "again " + time : ""),
                    "outcome");
            Delivered delivered = new Delivered();
            for (int i = 0; i < results.size(); i++) {
                judge(step.rows().get(i), results.get(i), delivered);
            }
            waiting.addAll(delivered.waiting());
            session.progress().accept("%s: %s -> %s".formatted(agency.input().name(), step.note(), delivered));
        }
    }

    /** Waits until what waited for its person has been credited. */
    public void awaitCredited() {
        for (String completionId : waiting) {
            session.patience()
                    .until(
                            "completion " + completionId + " does not wait any more",
                            () -> outcomeOf(completionId).filter(outcome -> !outcome.equals("WAITING")));
        }
        waiting.clear();
    }

    private Optional<String> outcomeOf(String completionId) {
        return Optional.of(session.api()
                .get(Service.TRAINING_HOURS, "/v1/completions/" + completionId, session.operator())
                .expected("completion " + completionId)
                .path("result")
                .path("outcome")
                .asText());
    }

    private static void judge(SourceRow row, JsonNode result, Delivered delivered) {
        String outcome = result.path("outcome").asText();
        String expected = row.optional("expect").orElse("ACCEPTED");
        switch (outcome) {
            case "ACCEPTED", "ACCEPTED_FLAGGED" -> {
                require(expected.equals("ACCEPTED"), row, expected, outcome);
                delivered.credited();
            }
            case "HELD" -> {
                require(expected.equals("HELD"), row, expected, outcome);
                delivered.held();
            }
            case "WAITING" -> delivered.waits(result.path("completionId").asText());
            case "REPLAYED" -> delivered.replayed();
            default -> throw row.failure("unexpected outcome " + outcome);
        }
    }

    private static void require(boolean asExpected, SourceRow row, String expected, String outcome) {
        if (!asExpected) {
            throw row.failure("expected " + expected + ", but the service answered " + outcome);
        }
    }

    private static ObjectNode completion(RegisteredAgency agency, SourceRow row, String provider) {
        ObjectNode completion = Session.object().put("providerCode", provider);
        AS_THEY_ARE.forEach(column -> row.optional(column).ifPresent(value -> completion.put(column, value)));
        completion.putObject("employee").put("nip", agency.nipOf(row));
        completion.putObject("quantity").put("unit", row.text("unit")).put("amount", row.decimal("amount"));
        ArrayNode competencies = completion.putArray("competencyCodes");
        row.list("competencyCodes").forEach(competencies::add);
        return completion;
    }
}
