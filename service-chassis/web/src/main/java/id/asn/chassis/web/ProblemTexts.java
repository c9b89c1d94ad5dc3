package id.asn.chassis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the service's own problems and of the shared ones, in English and Indonesian. */
@ApplicationScoped
public class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "chassis-problems", "import-problems");

    /** Never the language of the server: what is not Indonesian is English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String title(String code, Locale locale) {
        return text(code + ".title", locale).orElse(code);
    }

    String detail(String code, Locale locale, List<Object> arguments) {
        return text(code + ".detail", locale)
                .map(pattern -> new MessageFormat(pattern, locale)
                        .format(arguments.stream().map(String::valueOf).toArray()))
                .orElse(code);
    }

    boolean knows(String code) {
        return text(code + ".title", Locale.ENGLISH).isPresent();
    }

    private static Optional<String> text(String key, Locale locale) {
        for (String name : BUNDLES) {
            Optional<ResourceBundle> bundle = bundle(name, locale);
            if (bundle.isPresent() && bundle.get().containsKey(key)) {
                return Optional.of(bundle.get().getString(key));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty(); // a service without problems of its own
        }
    }
}
