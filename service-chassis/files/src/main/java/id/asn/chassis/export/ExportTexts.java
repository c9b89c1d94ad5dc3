package id.asn.chassis.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Names of tables and columns in English and Indonesian, from {@code exports.properties} of the service. */
@ApplicationScoped
public class ExportTexts {

    private static final List<String> BUNDLES = List.of("exports", "chassis-exports");

    /** Never the language of the server: what is not Indonesian is English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String sheet(Table<?> table, Locale locale) {
        return text("table." + table.name(), table.name(), locale);
    }

    List<String> titles(Table<?> table, Locale locale) {
        return table.columns().stream()
                .map(column -> text("column." + column.key(), column.key(), locale))
                .toList();
    }

    private static String text(String key, String otherwise, Locale locale) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, locale).stream())
                .filter(texts -> texts.containsKey(key))
                .findFirst()
                .map(texts -> texts.getString(key))
                .orElse(otherwise);
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty(); // a service without tables of its own
        }
    }
}
