package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.persistence.Transactions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Makes a writing operation repeatable: the answer is stored in the transaction that wrote, under the caller, the
 * operation's key and a digest of the request. The same key and request get the stored answer; the same key with another
 * request is refused; a second request that arrives while the first runs waits for it, and is refused with 409 when that
 * takes too long. A refused request stores nothing, so it can be corrected and sent again under the same key.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final Transactions transactions;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final ObjectMapper json;
    private final Instance<HttpServerRequest> request;

    Idempotency(
            Transactions transactions,
            IdempotencyKeys keys,
            Caller caller,
            ObjectMapper json,
            Instance<HttpServerRequest> request) {
        this.transactions = transactions;
        this.keys = keys;
        this.caller = caller;
        this.json = json;
        this.request = request;
    }

    /**
     * Runs the action once for the {@code Idempotency-Key} of the current request, in one transaction with storing its
     * answer; without the header the action simply runs.
     *
     * @param body the request as the action will see it; its digest tells a repetition from a reuse of the key
     * @throws ProblemException 400 for a malformed key, 409 while the first request is still running, 422 for a key that
     *     was used with another request
     */
    public Response once(Object body, Supplier<Reply> action) {
        Optional<String> key = key();
        if (key.isEmpty()) {
            return transactions.write(caller.agencies(), action).toResponse();
        }
        String digest = digest(body);
        return transactions.write(caller.agencies(), () -> {
            IdempotencyKeys.Slot slot = keys.claim(caller.subject(), key.get(), digest);
            return switch (slot) {
                case IdempotencyKeys.Claimed claimed -> answer(claimed, action.get());
                case IdempotencyKeys.Answered stored -> replay(stored, digest);
            };
        });
    }

    private Response answer(IdempotencyKeys.Claimed claimed, Reply reply) {
        byte[] body = bytes(reply.body());
        keys.store(claimed, reply, body);
        return json(reply.response(body)).build();
    }

    private static Response replay(IdempotencyKeys.Answered stored, String digest) {
        if (!stored.requestDigest().equals(digest)) {
            throw Problem.of(WebProblem.IDEMPOTENCY_KEY_REUSED);
        }
        Reply reply = stored.reply();
        return json(reply.response(reply.body()))
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder response) {
        return response.type(MediaType.APPLICATION_JSON_TYPE);
    }

    private Optional<String> key() {
        String header = request.get().getHeader("Idempotency-Key");
        if (header == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(header).matches()) {
            throw Problem.of(WebProblem.INVALID_IDEMPOTENCY_KEY);
        }
        return Optional.of(header);
    }

    /** Over method, path and request, so that one key cannot answer two operations. */
    private String digest(Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String operation = request.get().method() + " " + request.get().path() + "\n";
            sha256.update(operation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(bytes(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
