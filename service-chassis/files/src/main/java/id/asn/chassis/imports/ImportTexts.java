package id.asn.chassis.imports;

import id.asn.chassis.imports.StoredProblem.Named;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Words errors and advice in the language of the reader. */
@ApplicationScoped
class ImportTexts {

    private static final int REFUSED = 422;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Problems problems;
    private final CallerLanguage language;

    ImportTexts(Problems problems, CallerLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    String error(String code, List<String> arguments) {
        return problems.view(Problem.of(new Named(code, REFUSED), arguments.toArray()))
                .detail();
    }

    /** An advice or a heading. */
    String text(String key, List<String> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "imports", language.locale(), Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments.toArray());
    }
}
