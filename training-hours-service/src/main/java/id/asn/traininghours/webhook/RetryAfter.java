package id.asn.traininghours.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header of that name (RFC 9110): seconds, or a date. */
final class RetryAfter {

    private static final int LONGEST = 40;

    private RetryAfter() {}

    /** Null when there is none, or none that can be understood. */
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        try {
            String text = header.trim();
            if (text.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return at.isAfter(now) ? Duration.between(now, at) : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
