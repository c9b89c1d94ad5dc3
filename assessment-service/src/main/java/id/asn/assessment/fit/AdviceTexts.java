package id.asn.assessment.fit;

import id.asn.chassis.web.CallerLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ResourceBundle;

/** Says with every list what it is and what it is not, in the caller's language. */
@ApplicationScoped
class AdviceTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final CallerLanguage language;

    AdviceTexts(CallerLanguage language) {
        this.language = language;
    }

    String ofPeople() {
        return text("people");
    }

    String ofPositions() {
        return text("positions");
    }

    private String text(String key) {
        return ResourceBundle.getBundle(
                        "advice", language.locale(), Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
