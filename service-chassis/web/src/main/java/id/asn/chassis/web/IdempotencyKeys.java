package id.asn.chassis.web;

import id.asn.chassis.persistence.SqlStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The stored answers. Claiming a key waits for the transaction that holds it, up to five seconds. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Jdbi jdbi;

    IdempotencyKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    sealed interface Slot permits Claimed, Answered {}

    /** The key is new: this transaction runs the action and stores the answer. */
    record Claimed(String client, String key) implements Slot {}

    /** The key has an answer; {@code body} is the JSON as it was sent. */
    record Answered(
            String requestDigest,
            int status,
            String body,
            @Nullable String location,
            @Nullable String etag) implements Slot {

        Reply reply() {
            return new Reply(status, body.getBytes(StandardCharsets.UTF_8), location, etag);
        }
    }

    Slot claim(String client, String key, String requestDigest) {
        return jdbi.withHandle(handle -> {
            lockTimeout(handle, "5s");
            int inserted = insertWaitingForTheHolder(handle, client, key, requestDigest);
            lockTimeout(handle, "0");
            return inserted == 1 ? new Claimed(client, key) : stored(handle, client, key);
        });
    }

    void store(Claimed claimed, Reply reply, byte[] body) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update idempotency_key
                        set status = :status, body = :body, location = :location, etag = :etag
                        where client = :client and key = :key
                        """)
                .bind("status", reply.status())
                .bind("body", new String(body, StandardCharsets.UTF_8))
                .bind("location", reply.location())
                .bind("etag", reply.etag())
                .bind("client", claimed.client())
                .bind("key", claimed.key())
                .execute());
    }

    /** Those of the keys that have an answer, by key. */
    Map<String, Answered> answered(String client, List<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select key, request_digest, status, body, location, etag from idempotency_key
                        where client = :client and key = any(:keys)
                        """)
                .bind("client", client)
                .bindArray("keys", String.class, keys.toArray())
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("key", String.class), row.getRow(Answered.class));
                    return found;
                }));
    }

    /** @throws IllegalStateException when another transaction has used one of the keys since they were looked up */
    void use(String client, List<Used> used) {
        if (used.isEmpty()) {
            return;
        }
        int inserted = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into idempotency_key (client, key, request_digest, status, body, location, etag)
                        select :client, key, digest, status, body, location, etag
                        from unnest(:keys, :digests, :statuses, :bodies, :locations, :etags)
                                 as new (key, digest, status, body, location, etag)
                        order by key
                        on conflict do nothing
                        """)
                .bind("client", client)
                .bindArray("keys", String.class, column(used, Used::key))
                .bindArray("digests", String.class, column(used, Used::digest))
                .bindArray(
                        "statuses",
                        Integer.class,
                        column(used, one -> one.reply().status()))
                .bindArray("bodies", String.class, column(used, one -> new String(one.body(), StandardCharsets.UTF_8)))
                .bindArray(
                        "locations",
                        String.class,
                        column(used, one -> one.reply().location()))
                .bindArray(
                        "etags", String.class, column(used, one -> one.reply().etag()))
                .execute());
        if (inserted < used.size()) {
            throw new IllegalStateException("A key was used meanwhile");
        }
    }

    private static @Nullable Object[] column(List<Used> used, Function<Used, @Nullable Object> value) {
        return used.stream().map(value).toArray();
    }

    /** A new key with the answer to its request. */
    record Used(String key, String digest, Reply reply, byte[] body) {}

    private static int insertWaitingForTheHolder(Handle handle, String client, String key, String requestDigest) {
        try {
            return handle.createUpdate("""
                            insert into idempotency_key (client, key, request_digest)
                            values (:client, :key, :digest) on conflict do nothing
                            """)
                    .bind("client", client)
                    .bind("key", key)
                    .bind("digest", requestDigest)
                    .execute();
        } catch (JdbiException failure) {
            if (SqlStates.of(failure).filter(LOCK_NOT_AVAILABLE::equals).isPresent()) {
                throw Problem.of(WebProblem.IDEMPOTENCY_IN_FLIGHT);
            }
            throw failure;
        }
    }

    private static Answered stored(Handle handle, String client, String key) {
        return handle.createQuery("""
                        select request_digest, status, body, location, etag from idempotency_key
                        where client = :client and key = :key
                        """)
                .bind("client", client)
                .bind("key", key)
                .mapTo(Answered.class)
                .one();
    }

    private static void lockTimeout(Handle handle, String timeout) {
        handle.createQuery("select set_config('lock_timeout', :timeout, true)")
                .bind("timeout", timeout)
                .mapTo(String.class)
                .one();
    }
}
