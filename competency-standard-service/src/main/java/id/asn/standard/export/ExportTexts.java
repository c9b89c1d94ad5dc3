package id.asn.standard.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Names of tables and columns in English and Indonesian, from {@code exports.properties}. */
@ApplicationScoped
public class ExportTexts {

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
        ResourceBundle texts = ResourceBundle.getBundle("exports", locale, NO_FALLBACK);
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
