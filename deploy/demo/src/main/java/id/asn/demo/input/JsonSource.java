package id.asn.demo.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.DemoFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON files and holds the one mapper of the demo; numbers stay exact. */
public final class JsonSource {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonSource() {}

    /** @throws DemoFailure when the file is missing or is not a JSON object */
    public static ObjectNode object(Path file) {
        if (read(file) instanceof ObjectNode object) {
            return object;
        }
        throw new DemoFailure(CsvSource.name(file) + " is not a JSON object");
    }

    /** @throws DemoFailure when the file is missing or is not a list of JSON objects */
    public static List<ObjectNode> list(Path file) {
        if (!(read(file) instanceof ArrayNode array)) {
            throw new DemoFailure(CsvSource.name(file) + " is not a JSON array");
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode element : array) {
            if (!(element instanceof ObjectNode object)) {
                throw new DemoFailure(CsvSource.name(file) + " holds something that is not an object: " + element);
            }
            objects.add(object);
        }
        return objects;
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new DemoFailure(CsvSource.name(file) + " is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DemoFailure(CsvSource.name(file) + " cannot be read", e);
        }
    }
}
