package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Answer;
import id.asn.demo.api.Service;
import id.asn.demo.input.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results of the assessment centres; a result of a person whom assessment does not know yet is sent again a little later. */
public final class RecordAssessments {
    private static final List<String> AS_THEY_ARE =
            List.of("sourceReference", "purpose", "method", "providerCode", "assessedOn");
    private static final List<String> NINE = List.of("M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "SK.1");

    private final Session session;

    public RecordAssessments(Session session) {
        this.session = session;
    }

    public void record(RegisteredAgency agency) {
        List<SourceRow> all = Stream.concat(agency.input().assessments().stream(), agency.input().fillings().stream())
                .toList();
        List<SourceRow> open = new ArrayList<>(all);
        int[] attempt = {0};
        if (!all.isEmpty()) {
            session.patience()
                    .until("assessment knows the people of " + agency.input().name(), () -> {
                        send(agency, open, attempt[0]++);
                        return open.isEmpty() ? Optional.of(true) : Optional.empty();
                    });
            session.progress()
                    .accept("%s: %d assessment results".formatted(agency.input().name(), all.size()));
        }
    }

    /** Leaves in the list what has to be sent again. */
    private void send(RegisteredAgency agency, List<SourceRow> open, int attempt) {
        Batch batch = new Batch(List.copyOf(open));
        Answer answer = session.api()
                .post(
                        Service.ASSESSMENT,
                        "/v1/assessment-results/batch",
                        session.tokens().role(agency.input().maker()),
                        batch.body(row -> result(agency, row)),
                        attempt == 0 ? "" : "attempt " + attempt);
        List<JsonNode> results = batch.results(answer);
        List<SourceRow> unknown = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).path("status").asText().equals("REJECTED")) {
                if (!results.get(i).path("problem").path("code").asText().equals("EMPLOYEE_NOT_KNOWN")) {
                    throw batch.refused(i, results.get(i));
                }
                unknown.add(open.get(i));
            }
        }
        open.retainAll(unknown);
    }

    private static ObjectNode result(RegisteredAgency agency, SourceRow row) {
        ObjectNode result = Session.object();
        AS_THEY_ARE.forEach(column -> result.put(column, row.text(column)));
        result.putObject("employee").put("nip", agency.nipOf(row));
        ArrayNode ratings = result.putArray("ratings");
        NINE.stream()
                .filter(code -> row.optional(code).isPresent())
                .forEach(code -> ratings.addObject().put("competencyCode", code).put("level", row.decimal(code)));
        row.optional("technicalCode")
                .ifPresent(code ->
                        ratings.addObject().put("competencyCode", code).put("level", row.decimal("technicalLevel")));
        row.optional("potential")
                .ifPresent(score -> result.putObject("potential").put("score", row.decimal("potential")));
        return result;
    }
}
