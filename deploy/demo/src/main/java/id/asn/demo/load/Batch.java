package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.DemoFailure;
import id.asn.demo.api.Answer;
import id.asn.demo.input.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of a file that travel in one request, and what became of each. */
final class Batch {
    private final List<SourceRow> rows;

    Batch(List<SourceRow> rows) {
        this.rows = rows;
    }

    ObjectNode body(Function<SourceRow, ObjectNode> item) {
        ObjectNode body = Session.object();
        ArrayNode items = body.putArray("items");
        rows.forEach(row -> items.add(item.apply(row)));
        return body;
    }

    /**
     * The results in the order of the rows.
     *
     * @throws DemoFailure naming the file and row of the first item that was refused, or the file when all were
     */
    List<JsonNode> accepted(Answer answer, String statusField) {
        List<JsonNode> results = results(answer);
        for (int i = 0; i < rows.size(); i++) {
            if (results.get(i).path(statusField).asText().equals("REJECTED")) {
                throw refused(i, results.get(i));
            }
        }
        return results;
    }

    List<JsonNode> results(Answer answer) {
        JsonNode items = answer.expected(
                        rows.isEmpty() ? "nothing" : rows.getFirst().file())
                .path("items");
        if (items.size() != rows.size()) {
            throw new DemoFailure(answer.request() + " answered " + items.size() + " items to " + rows.size() + " of "
                    + rows.getFirst().file());
        }
        List<JsonNode> results = new ArrayList<>();
        items.forEach(results::add);
        return results;
    }

    DemoFailure refused(int index, JsonNode result) {
        SourceRow row = rows.get(index);
        return Answer.refused(row.file() + " line " + row.line(), "refused", result.path("problem"));
    }
}
