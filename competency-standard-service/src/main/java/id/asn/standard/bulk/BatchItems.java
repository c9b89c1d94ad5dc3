package id.asn.standard.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the items of a batch one by one, so that a bad one spoils nothing but itself. */
@ApplicationScoped
public class BatchItems {

    private final ObjectMapper json;
    private final Validator validator;

    BatchItems(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The items that can be read and keep the constraints of their type, and the outcomes of those that do not. */
    public <T> Sorted<T> sort(List<JsonNode> items, Class<T> type) {
        Map<Integer, T> readable = new LinkedHashMap<>();
        List<ItemOutcome> rejected = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            try {
                readable.put(index, read(items.get(index), type));
            } catch (ProblemException problem) {
                rejected.add(new ItemOutcome.Rejected(index, problem));
            }
        }
        return new Sorted<>(readable, rejected);
    }

    private <T> T read(JsonNode item, Class<T> type) {
        if (!item.isObject()) {
            throw Problem.of(WebProblem.WRONG_TYPE).at("");
        }
        T value = parse(item, type);
        List<FieldProblem> errors = validator.validate(value).stream()
                .map(violation -> new FieldProblem(
                        pointer(violation.getPropertyPath().toString()),
                        WebProblem.VALIDATION.code(),
                        violation.getMessage(),
                        List.of()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of(WebProblem.VALIDATION, errors.size()).withErrors(errors);
        }
        return value;
    }

    private <T> T parse(JsonNode item, Class<T> type) {
        try {
            return json.treeToValue(item, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw Problem.of(WebProblem.UNKNOWN_FIELD, unknown.getPropertyName())
                    .at(pointer(unknown));
        } catch (JsonMappingException wrong) {
            throw Problem.of(WebProblem.WRONG_TYPE).at(pointer(wrong));
        } catch (JsonProcessingException malformed) {
            throw Problem.of(WebProblem.MALFORMED).at("");
        }
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }

    /** {@code placements[0].from} as a JSON pointer. */
    private static String pointer(String propertyPath) {
        return "/"
                + propertyPath
                        .replace('.', '/')
                        .replace('[', '/')
                        .replace("]", "")
                        .replace("/<list element>", "");
    }

    /** The items of a batch, sorted by whether they can be read. */
    public record Sorted<T>(Map<Integer, T> readable, List<ItemOutcome> rejected) {

        public <D> List<D> readable(BiFunction<Integer, T, D> draft) {
            return readable.entrySet().stream()
                    .map(item -> draft.apply(item.getKey(), item.getValue()))
                    .toList();
        }

        /** The outcomes of all items, in the order of the request. */
        public List<ItemOutcome> merge(List<ItemOutcome> outcomes) {
            return Stream.concat(rejected.stream(), outcomes.stream())
                    .sorted(Comparator.comparingInt(ItemOutcome::index))
                    .toList();
        }
    }
}
