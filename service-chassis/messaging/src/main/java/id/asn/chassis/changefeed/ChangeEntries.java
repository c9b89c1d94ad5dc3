package id.asn.chassis.changefeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the feed, confined to the caller's agencies and what is the whole nation's. */
@ApplicationScoped
@UseCase
class ChangeEntries {

    private static final String LISTING = "changes";
    private static final int PLACE = 1;

    private final ChangeReader reader;
    private final ObjectMapper json;
    private final Caller caller;

    ChangeEntries(ChangeReader reader, ObjectMapper json, Caller caller) {
        this.reader = reader;
        this.json = json;
        this.caller = caller;
    }

    /** What came after the cursor; without one, everything from the beginning. */
    ChangePage after(Optional<Cursor> cursor, Collection<String> topics, Optional<String> provider, int limit) {
        long from = cursor.map(ChangeEntries::position).orElse(0L);
        ChangeStretch stretch = reader.after(from, topics, caller.agencies(), provider, limit);
        return new ChangePage(
                stretch.rows().stream().map(this::view).toList(),
                Cursor.of(LISTING, Long.toString(stretch.reached())).encode(),
                stretch.more());
    }

    private static long position(Cursor cursor) {
        if (!cursor.part(0).equals(LISTING)) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        try {
            return Long.parseLong(cursor.part(PLACE));
        } catch (NumberFormatException notOurs) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private ChangeView view(ChangeRow row) {
        return new ChangeView(
                row.eventId(),
                row.topic(),
                row.subject(),
                row.agencyCode(),
                row.recordedAt(),
                row.data() == null,
                parsed(row.data()));
    }

    private @Nullable JsonNode parsed(byte @Nullable [] data) {
        try {
            return data == null ? null : json.readTree(data);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
