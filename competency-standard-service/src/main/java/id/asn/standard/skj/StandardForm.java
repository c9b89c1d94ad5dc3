package id.asn.standard.skj;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.web.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of one position, put together from the rows of a table: each row adds what its columns hold to the lists of the
 * form; of summary and rank the first that is filled in counts.
 */
final class StandardForm {

    /** The columns of one entry of a list: by the list's field, the entry's fields and their columns. */
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            "competencies", Map.of("competencyCode", "competencyCode", "level", "level"),
            "education",
                    Map.of(
                            "level", "educationLevel",
                            "field", "educationField",
                            "importance", "educationImportance"),
            "training", Map.of("kind", "trainingKind", "name", "trainingName", "importance", "trainingImportance"),
            "experience",
                    Map.of(
                            "description", "experience",
                            "minimumYears", "experienceYears",
                            "importance", "experienceImportance"));

    private final ObjectNode json;
    private final List<Integer> rows = new ArrayList<>();
    private final Map<String, List<Integer>> origins = new HashMap<>();

    private StandardForm(ObjectNode json) {
        this.json = json;
    }

    /** To be filled from rows. */
    static StandardForm empty() {
        StandardForm form = new StandardForm(JsonNodeFactory.instance.objectNode());
        LISTS.keySet().forEach(form.json::putArray);
        form.json.putArray("performanceIndicators");
        return form;
    }

    /** One that was sent as a whole. */
    static StandardForm whole(int index, JsonNode item) {
        StandardForm form = new StandardForm(item.deepCopy());
        form.json.remove("positionCode");
        form.rows.add(index);
        return form;
    }

    /** @param index of the row in the request */
    void add(int index, JsonNode row) {
        rows.add(index);
        copyFirst(row, "summary", json, "summary");
        if (row.has("rankMinimum") && !json.has("rank")) {
            ObjectNode rank = json.putObject("rank");
            rank.set("minimum", row.path("rankMinimum"));
            copyFirst(row, "rankImportance", rank, "importance");
        }
        LISTS.forEach((list, fields) -> {
            ObjectNode entry = JsonNodeFactory.instance.objectNode();
            fields.forEach((field, column) -> copyFirst(row, column, entry, field));
            if (!entry.isEmpty()) {
                append(list, index, entry);
            }
        });
        if (row.has("performanceIndicator")) {
            append("performanceIndicators", index, row.path("performanceIndicator"));
        }
    }

    private void append(String list, int index, JsonNode entry) {
        ((ArrayNode) json.path(list)).add(entry);
        origins.computeIfAbsent(list, name -> new ArrayList<>()).add(index);
    }

    private static void copyFirst(JsonNode row, String column, ObjectNode target, String field) {
        if (row.has(column) && !target.has(field)) {
            target.set(field, row.path(column));
        }
    }

    ObjectNode json() {
        return json;
    }

    /** The rows that make it, in their order. */
    List<Integer> rows() {
        return rows;
    }

    /** The row that an error is about: the one that added the entry, else the first. */
    int rowOf(FieldProblem error) {
        String[] steps = error.pointer().split("/", -1);
        if (steps.length > 2 && origins.containsKey(steps[1])) {
            return origins.getOrDefault(steps[1], rows).get(Integer.parseInt(steps[2]));
        }
        return rows.getFirst();
    }

    /** The same error as one of its row: the entry's place in the list is left out. */
    static FieldProblem inRow(FieldProblem error) {
        return new FieldProblem(
                error.pointer().replaceFirst("/[0-9]+", ""), error.code(), error.text(), error.arguments());
    }
}
