package id.asn.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.asn.demo.DemoFailure;
import id.asn.demo.input.JsonSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;

/** Speaks the public HTTP APIs, as any portal or platform would. */
public final class ApiClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Stack stack;

    public ApiClient(Stack stack) {
        this.stack = stack;
    }

    public Tokens tokens() {
        return stack.tokens();
    }

    public Answer get(Service service, String path, String token) {
        return send(request(service, path, token).GET());
    }

    /** A PUT says how things are; saying it again changes nothing. */
    public Answer put(Service service, String path, String token, JsonNode body) {
        return send(request(service, path, token).PUT(publisher(body)));
    }

    /** A POST whose key follows from what it says: the same file loaded again is answered from memory. */
    public Answer post(Service service, String path, String token, JsonNode body) {
        return post(service, path, token, body, "");
    }

    /** @param attempt anything that tells this sending from an earlier one of the same body */
    public Answer post(Service service, String path, String token, JsonNode body, String attempt) {
        return send(request(service, path, token)
                .header("Idempotency-Key", key(path, body, attempt))
                .POST(publisher(body)));
    }

    private HttpRequest.Builder request(Service service, String path, String token) {
        URI base = Objects.requireNonNull(stack.services().get(service));
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String name = request.method() + " " + request.uri();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(name, response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new DemoFailure(name + " got no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure(name + " was interrupted", e);
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : JsonSource.MAPPER.readTree(body);
    }

    private static HttpRequest.BodyPublisher publisher(JsonNode body) {
        return HttpRequest.BodyPublishers.ofByteArray(bytes(body));
    }

    private static String key(String path, JsonNode body, String attempt) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((path + "\n" + attempt + "\n").getBytes(StandardCharsets.UTF_8));
            return "demo-" + HexFormat.of().formatHex(sha256.digest(bytes(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return JsonSource.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree can be written", e);
        }
    }
}
