package id.asn.assessment.match;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of an explanation in the reader's language. */
public final class ExplanationTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    public ExplanationTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "explanations", locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    /** Figures are spelled exactly as they were reckoned, not as the locale would group them. */
    public String text(String key, @Nullable Object... arguments) {
        Object[] spelled = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(spelled);
    }

    public Locale locale() {
        return locale;
    }
}
