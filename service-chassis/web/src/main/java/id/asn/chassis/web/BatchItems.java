package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the items of a batch one by one, so that a bad one spoils nothing but itself. The request takes its items as {@link
 * JsonNode}s, whatever is in them.
 */
@ApplicationScoped
public class BatchItems {

    private final ObjectMapper json;
    private final Validator validator;

    BatchItems(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Every item in the order of the request, as its type or with the problem that names all its faults. */
    public <T> List<BatchItem<T>> read(List<JsonNode> items, Class<T> type) {
        List<BatchItem<T>> read = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            read.add(read(index, items.get(index), type));
        }
        return read;
    }

    private <T> BatchItem<T> read(int index, JsonNode item, Class<T> type) {
        if (!item.isObject()) {
            return new BatchItem.Refused<>(
                    index, Problem.of(WebProblem.WRONG_TYPE).at(""));
        }
        try {
            T value = json.treeToValue(item, type);
            Set<ConstraintViolation<T>> violations = validator.validate(value);
            return violations.isEmpty()
                    ? new BatchItem.Sound<>(index, value)
                    : new BatchItem.Refused<>(index, RequestFaults.of(violations));
        } catch (JsonProcessingException unreadable) {
            return new BatchItem.Refused<>(index, RequestFaults.of(unreadable));
        }
    }
}
