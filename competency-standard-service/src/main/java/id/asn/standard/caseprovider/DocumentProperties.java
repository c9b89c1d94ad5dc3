package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reduces documents to the properties that a caller wants. */
@Singleton
class DocumentProperties {

    static final Set<String> ALL = Arrays.stream(CFDocument.class.getRecordComponents())
            .map(DocumentProperties::property)
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectMapper json;

    DocumentProperties(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode only(List<String> wanted, CFDocument document) {
        ObjectNode whole = json.valueToTree(document);
        return whole.retain(wanted);
    }

    private static String property(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
