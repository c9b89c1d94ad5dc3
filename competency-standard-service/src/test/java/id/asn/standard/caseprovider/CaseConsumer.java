package id.asn.standard.caseprovider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.asn.standard.fixture.Api;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the provider as a client made from the binding would: it follows links and refuses what the schema refuses. */
final class CaseConsumer {

    static final String ROOT = "/ims/case/v1p1/";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;

    CaseConsumer(String token) {
        this.token = token;
    }

    /** All documents, page by page. */
    List<JsonNode> documents(int limit) {
        List<JsonNode> all = new ArrayList<>();
        Optional<String> next = Optional.of(ROOT + "CFDocuments?limit=" + limit);
        while (next.isPresent()) {
            Response answer = get(next.get());
            assertThat(answer.statusCode()).isEqualTo(200);
            valid("CFDocumentSet", answer).get("CFDocuments").forEach(all::add);
            Matcher link = NEXT.matcher(answer.header("Link"));
            next = link.find() ? Optional.of(link.group(1)) : Optional.empty();
        }
        return all;
    }

    /** The object at an address of that kind. */
    JsonNode read(String definition, String uri) {
        Response answer = get(uri);
        assertThat(answer.statusCode()).as(uri).isEqualTo(200);
        return valid(definition, answer);
    }

    JsonNode find(String definition, String path, String id) {
        return read(definition, ROOT + path + "/" + id);
    }

    /** The documents that a query finds, by title. */
    List<String> titles(Map<String, String> query) {
        Response answer = Api.as(token).queryParams(new TreeMap<>(query)).get(ROOT + "CFDocuments");
        return answer.statusCode() == 404
                ? List.of()
                : StreamSupport.stream(
                                valid("CFDocumentSet", answer)
                                        .get("CFDocuments")
                                        .spliterator(),
                                false)
                        .map(document -> document.get("title").asText())
                        .toList();
    }

    /** A refusal in the form of the binding. */
    static void assertRefused(Response answer, int status, String field, String value) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/json");
        JsonNode minor = valid("imsx_StatusInfo", answer).at("/imsx_codeMinor/imsx_codeMinorField/0");
        assertThat(minor.get("imsx_codeMinorFieldName").asText()).isEqualTo(field);
        assertThat(minor.get("imsx_codeMinorFieldValue").asText()).isEqualTo(value);
    }

    Response get(String uri) {
        return Api.as(token).urlEncodingEnabled(false).get(uri.replaceFirst("^https?://[^/]+", ""));
    }

    static JsonNode valid(String definition, Response answer) {
        try {
            JsonNode body = JSON.readTree(answer.asString());
            ObjectNode schema = (ObjectNode) JSON.readTree(schema());
            schema.put("$ref", "#/$defs/" + definition);
            List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON)
                    .validate(
                            body.toString(),
                            InputFormat.JSON,
                            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
            assertThat(errors).as(definition + " " + body).isEmpty();
            return body;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String decoded(String uri) {
        return URLDecoder.decode(uri, StandardCharsets.UTF_8);
    }

    private static String schema() throws IOException {
        try (InputStream file = CaseConsumer.class.getResourceAsStream("/case-v1p1.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
