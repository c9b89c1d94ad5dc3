package id.asn.traininghours.transcript;

import id.asn.traininghours.jp.Jp;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the paper in one language, from {@code transcript.properties}. */
final class TranscriptTexts {

    /** Never the language of the server: what is not Indonesian is English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;

    TranscriptTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "transcript", locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    String word(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key), locale).format(texts);
    }

    String hours(Jp hours) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(hours.value());
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).format(date);
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss zzz", locale).format(instant.atZone(zone));
    }
}
