package id.asn.traininghours.webhook;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The caller's subscriptions: a provider's own, or those of its agencies. */
@ApplicationScoped
class Webhooks {

    private static final String MINE = """
            (case when :provider::text is null then provider_code is null and (:all or agencies <@ :codes::text[])
                  else provider_code = :provider end)
            """;

    private final Jdbi jdbi;
    private final Caller caller;

    Webhooks(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** The claim {@code agencies} as it is kept with a subscription. */
    List<String> agencies() {
        return caller.agencies().isAll()
                ? List.of("*")
                : new ArrayList<>(new TreeSet<>(caller.agencies().codes()));
    }

    /** @throws ProblemException 404 when it is not there, or not the caller's */
    WebhookRow require(UUID webhookId) {
        return one("", webhookId);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    WebhookRow lock(UUID webhookId) {
        return one("for update", webhookId);
    }

    int count() {
        return jdbi.withHandle(handle -> mine(handle.createQuery("select count(*) from webhook where " + MINE))
                .mapTo(Integer.class)
                .one());
    }

    List<WebhookRow> page(Optional<Cursor> cursor, int rows) {
        return jdbi.withHandle(handle -> mine(handle.createQuery("""
                        select %s from webhook
                        where %s and webhook_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
                        order by webhook_id limit :rows
                        """.formatted(WebhookRow.COLUMNS, MINE)))
                .bind("after", cursor.map(at -> at.uuid(0)).orElse(null))
                .bind("rows", rows)
                .mapTo(WebhookRow.class)
                .list());
    }

    void delete(UUID webhookId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from webhook where webhook_id = :webhookId")
                .bind("webhookId", webhookId)
                .execute());
    }

    private WebhookRow one(String locking, UUID webhookId) {
        return jdbi.withHandle(handle -> mine(handle.createQuery(
                                "select %s from webhook where webhook_id = :webhookId and %s %s"
                                        .formatted(WebhookRow.COLUMNS, MINE, locking)))
                        .bind("webhookId", webhookId)
                        .mapTo(WebhookRow.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private <S extends SqlStatement<S>> S mine(S statement) {
        return statement
                .bind("provider", caller.provider().orElse(null))
                .bind("all", caller.agencies().isAll())
                .bindArray("codes", String.class, caller.agencies().codes());
    }
}
