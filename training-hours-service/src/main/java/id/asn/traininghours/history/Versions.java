package id.asn.traininghours.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Appends versions and reads them. */
@ApplicationScoped
public class Versions {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Versions(Jdbi jdbi, ObjectMapper json, Caller caller, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the caller's name. */
    public void keep(VersionedKind kind, String code, long version, Object content) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into " + kind.table() + " (" + kind.key()
                                + ", version, content, changed_by, changed_at) values (:code, :version, :content::jsonb, :by, :at)")
                .bind("code", code)
                .bind("version", version)
                .bind("content", text(content))
                .bind("by", caller.subject())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .execute());
    }

    /** The newest first, one more than the page holds; the cursor is the version. */
    public <T> List<Version<T>> page(VersionedKind kind, String code, PageRequest page, Class<T> type) {
        return jdbi.withHandle(handle -> handle.createQuery(select(kind) + """
                         and version < :before order by version desc limit :rows
                        """)
                .bind("code", code)
                .bind("before", page.cursor().map(Versions::number).orElse(Long.MAX_VALUE))
                .bind("rows", page.limit() + 1)
                .mapTo(Row.class)
                .map(row -> version(row, type))
                .list());
    }

    /** @return empty when nothing was recorded by then */
    public <T> Optional<T> knownAt(VersionedKind kind, String code, Instant instant, Class<T> type) {
        return jdbi.withHandle(handle -> handle.createQuery(select(kind) + """
                         and changed_at <= :instant order by version desc limit 1
                        """)
                .bind("code", code)
                .bind("instant", instant)
                .mapTo(Row.class)
                .map(row -> version(row, type).content())
                .findOne());
    }

    private static String select(VersionedKind kind) {
        return "select content::text as content, changed_by, changed_at from " + kind.table() + " where " + kind.key()
                + " = :code";
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.part(0));
        } catch (NumberFormatException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private <T> Version<T> version(Row row, Class<T> type) {
        try {
            return new Version<>(json.readValue(row.content(), type), row.changedBy(), row.changedAt());
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A stored version. */
    public record Row(String content, String changedBy, Instant changedAt) {}
}
