package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** The request with its key and digest, to be answered together with others of the same caller. */
    public <T> Keyed<T> keyed(T body) {
        return new Keyed<>(body, key().orElse(null), digest(body));
    }

    /**
     * Answers several requests of the current caller in one transaction, each once for its key. A refusal stores nothing and
     * does not touch the others.
     *
     * @param requests no two with the same key
     * @param action answers those whose keys are new, in their order
     * @return an answer for each request, in their order
     * @throws IllegalStateException when another transaction has used one of the keys meanwhile: nothing was written, and
     *     each request has to be made {@link #once by itself}
     */
    public <T> List<Answered> together(List<Keyed<T>> requests, Function<List<T>, List<Settled>> action) {
        return transactions.write(caller.agencies(), () -> {
            Map<String, IdempotencyKeys.Answered> before = keys.answered(
                    caller.subject(),
                    requests.stream().map(Keyed::key).filter(Objects::nonNull).toList());
            List<Keyed<T>> fresh = requests.stream()
                    .filter(request -> request.key() == null || !before.containsKey(request.key()))
                    .toList();
            Iterator<Settled> settled = fresh.isEmpty()
                    ? Collections.emptyIterator()
                    : action.apply(fresh.stream().map(Keyed::body).toList()).iterator();
            List<IdempotencyKeys.Used> used = new ArrayList<>();
            List<Answered> answers = new ArrayList<>();
            for (Keyed<T> request : requests) {
                IdempotencyKeys.Answered stored = request.key() == null ? null : before.get(request.key());
                answers.add(stored == null ? answer(request, settled.next(), used) : answer(request, stored));
            }
            keys.use(caller.subject(), used);
            return answers;
        });
    }

    private Answered answer(Keyed<?> request, Settled settled, List<IdempotencyKeys.Used> used) {
        return switch (settled) {
            case Settled.Refused(ProblemException problem) -> new Answered.Refused(problem);
            case Settled.Replied(Reply reply) -> {
                byte[] body = bytes(reply.body());
                if (request.key() != null) {
                    used.add(new IdempotencyKeys.Used(request.key(), request.digest(), reply, body));
                }
                yield new Answered.Given(reply, body, false);
            }
        };
    }

    private static Answered answer(Keyed<?> request, IdempotencyKeys.Answered stored) {
        return stored.requestDigest().equals(request.digest())
                ? new Answered.Given(stored.reply(), stored.body().getBytes(StandardCharsets.UTF_8), true)
                : new Answered.Refused(Problem.of(WebProblem.IDEMPOTENCY_KEY_REUSED));
    }

    /** A request, its key, and the digest that tells a repetition from a reuse of the key. */
    public record Keyed<T>(T body, @Nullable String key, String digest) {

        /** The same request, as the action wants to see it. */
        public <U> Keyed<U> with(U other) {
            return new Keyed<>(other, key, digest);
        }

        /** Of the same key one goes at a time: the second gets the answer that the first has stored. */
        public Object conflictsBy() {
            return key == null ? this : key;
        }
    }

    /** What an action made of one of several requests. */
    public sealed interface Settled {

        /** Done; the answer is kept under the key. */
        record Replied(Reply reply) implements Settled {}

        /** Refused; nothing is kept. */
        record Refused(ProblemException problem) implements Settled {}
    }

    /** The answer to one of several requests, given by whichever thread did the work. */
    public sealed interface Answered {

        /** @throws ProblemException when the request was refused */
        Response response();

        /** Done now, or stored by a request before. */
        record Given(Reply reply, byte[] body, boolean isReplay) implements Answered {
            @Override
            public Response response() {
                Response.ResponseBuilder response = json(reply.response(body));
                return isReplay
                        ? response.header("Idempotency-Replayed", "true").build()
                        : response.build();
            }
        }

        /** Refused. */
        record Refused(ProblemException problem) implements Answered {
            @Override
            public Response response() {
                throw problem;
            }
        }
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
            return HexFormat.of().formatHex(sha256.digest(asSent(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Numbers keep their exponent here: written out, one of a billion digits is refused only after it is made. */
    private byte[] asSent(Object body) {
        try {
            return json.writer()
                    .without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .writeValueAsBytes(body);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
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
