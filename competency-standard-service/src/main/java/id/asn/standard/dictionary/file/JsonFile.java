package id.asn.standard.dictionary.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.asn.chassis.web.Problem;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.file.ReadCompetency.ReadLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A document: competencies with their levels, each with its indicators; under Indonesian or English names. */
final class JsonFile {

    private final Set<String> ignored = new TreeSet<>();

    private JsonFile() {}

    static ReadFile read(InputStream body, ObjectMapper json) {
        try {
            JsonNode document = json.readTree(body);
            return new JsonFile().read(document);
        } catch (JsonProcessingException notJson) {
            throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ReadFile read(JsonNode document) {
        String pointer = "";
        JsonNode array = document;
        if (document.isObject()) {
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                if (field.getValue().isArray() && array == document) {
                    array = field.getValue();
                    pointer = "/" + field.getKey();
                } else {
                    ignored.add(field.getKey());
                }
            }
        }
        if (!array.isArray()) {
            throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
        }
        List<ReadCompetency> competencies = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            competencies.add(competency(array.get(i), pointer + "/" + i));
        }
        return new ReadFile(competencies, ignored);
    }

    private ReadCompetency competency(JsonNode node, String pointer) {
        Map<FieldNames, Found> fields = fields(node, pointer);
        List<ReadLevel> levels = new ArrayList<>();
        // "level" holds the levels themselves where nobody wrote "levels".
        Found found = fields.getOrDefault(FieldNames.LEVELS, found(fields, FieldNames.LEVEL, pointer));
        for (int i = 0; i < found.node().size(); i++) {
            levels.add(level(found.node().get(i), found.pointer() + "/" + i));
        }
        return new ReadCompetency(
                text(fields, FieldNames.CODE, pointer),
                text(fields, FieldNames.NAME, pointer),
                text(fields, FieldNames.GROUP, pointer),
                text(fields, FieldNames.URUSAN, pointer),
                text(fields, FieldNames.DEFINITION, pointer),
                levels);
    }

    private ReadLevel level(JsonNode node, String pointer) {
        Map<FieldNames, Found> fields = fields(node, pointer);
        Found found = found(fields, FieldNames.INDICATOR, pointer);
        List<Said> indicators = new ArrayList<>();
        if (found.node().isArray()) {
            for (int i = 0; i < found.node().size(); i++) {
                indicators.add(new Said(text(found.node().get(i)), Place.at(found.pointer() + "/" + i)));
            }
        } else {
            Lines.of(text(found.node())).forEach(line -> indicators.add(new Said(line, Place.at(found.pointer()))));
        }
        return new ReadLevel(
                text(fields, FieldNames.LEVEL, pointer), text(fields, FieldNames.DESCRIPTION, pointer), indicators);
    }

    private Map<FieldNames, Found> fields(JsonNode node, String pointer) {
        Map<FieldNames, Found> fields = new EnumMap<>(FieldNames.class);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            FieldNames.of(field.getKey())
                    .ifPresentOrElse(
                            name -> fields.putIfAbsent(
                                    name, new Found(field.getValue(), pointer + "/" + field.getKey())),
                            () -> ignored.add(field.getKey()));
        }
        return fields;
    }

    private static Found found(Map<FieldNames, Found> fields, FieldNames name, String pointer) {
        return fields.getOrDefault(name, new Found(MissingNode.getInstance(), pointer));
    }

    private static Said text(Map<FieldNames, Found> fields, FieldNames name, String pointer) {
        Found found = found(fields, name, pointer);
        return new Said(text(found.node()), Place.at(found.pointer()));
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    private record Found(JsonNode node, String pointer) {}
}
