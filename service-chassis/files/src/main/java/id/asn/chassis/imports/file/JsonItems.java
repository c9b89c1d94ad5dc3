package id.asn.chassis.imports.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.Problem;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The items of a JSON file, one after the other. */
public abstract sealed class JsonItems implements Closeable {

    private static final int LONGEST_LINE = 1_000_000;

    /** One item a line: a line that is no JSON spoils nothing but itself. */
    public static JsonItems lines(Path file, ObjectMapper json) throws IOException {
        return new Lines(TextEncoding.of(file).open(file), json);
    }

    /** One item, or an array of items. */
    public static JsonItems document(Path file, ObjectMapper json) throws IOException {
        JsonParser parser = json.getFactory().createParser(TextEncoding.of(file).open(file));
        try {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            return new Document(parser, json);
        } catch (JsonProcessingException notJson) {
            parser.close();
            throw Problem.of(ImportProblem.IMPORT_UNREADABLE, 1);
        }
    }

    /** Null after the last. */
    public abstract @Nullable JsonItem next();

    private static final class Lines extends JsonItems {
        private final BufferedReader reader;
        private final ObjectMapper json;
        private int number;

        Lines(BufferedReader reader, ObjectMapper json) {
            this.reader = reader;
            this.json = json;
        }

        @Override
        public @Nullable JsonItem next() {
            String line = nextLine();
            while (line != null && line.isBlank()) {
                line = nextLine();
            }
            return line == null ? null : new JsonItem(number, node(line));
        }

        private JsonNode node(String line) {
            try {
                return json.readTree(line);
            } catch (JsonProcessingException notJson) {
                return MissingNode.getInstance();
            }
        }

        private @Nullable String nextLine() {
            number++;
            StringBuilder line = new StringBuilder();
            try {
                int character = reader.read();
                if (character < 0) {
                    return null;
                }
                while (character >= 0 && character != '\n') {
                    if (line.length() == LONGEST_LINE) {
                        throw Problem.of(ImportProblem.IMPORT_UNREADABLE, number);
                    }
                    line.append((char) character);
                    character = reader.read();
                }
                return line.toString();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    private static final class Document extends JsonItems {
        private final JsonParser parser;
        private final ObjectReader json;
        private int number;

        Document(JsonParser parser, ObjectMapper json) {
            this.parser = parser;
            this.json = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        }

        @Override
        public @Nullable JsonItem next() {
            number++;
            try {
                if (parser.currentToken() == null || parser.currentToken() == JsonToken.END_ARRAY) {
                    return null;
                }
                JsonNode node = json.readTree(parser);
                parser.nextToken();
                return new JsonItem(number, node);
            } catch (JsonProcessingException notJson) {
                throw Problem.of(ImportProblem.IMPORT_UNREADABLE, number);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
