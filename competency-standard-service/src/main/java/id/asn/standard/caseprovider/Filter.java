package id.asn.standard.caseprovider;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filter language of the binding: {@code field op 'value'}, joined by AND, which binds tighter, and OR. A quote in a
 * value is doubled.
 */
final class Filter {

    private static final int MOST_TERMS = 20;
    private static final Pattern TERM = Pattern.compile(
            "\\s*([A-Za-z.]{1,60})\\s*(!=|>=|<=|=|>|<|~)\\s*(?:'((?:[^']++|'')*+)'|([^\\s']+))\\s*(?:\\b(AND|OR)\\s|\\z)");

    private Filter() {}

    /** @throws ProblemException 400 when it is not of the language, or asks for what documents do not have */
    static Condition parse(@Nullable String text) {
        if (text == null) {
            return Condition.NONE;
        }
        Matcher term = TERM.matcher(text);
        Condition any = null;
        Condition all = null;
        for (int i = 0, at = 0; ; i++) {
            if (i == MOST_TERMS || !term.region(at, text.length()).lookingAt()) {
                throw refused();
            }
            Condition one = comparison(term, i);
            all = all == null ? one : all.and(one);
            at = term.end();
            String word = term.group(5);
            if (word == null) {
                return any == null ? all : any.or(all);
            }
            if (word.equals("OR")) {
                any = any == null ? all : any.or(all);
                all = null;
            }
        }
    }

    private static Condition comparison(Matcher term, int number) {
        DocumentField field = DocumentField.of(term.group(1)).orElseThrow(Filter::refused);
        String quoted = term.group(3);
        String value = quoted == null ? term.group(4) : quoted.replace("''", "'");
        return Comparison.of(field, term.group(2), value, "value" + number);
    }

    static ProblemException refused() {
        return Problem.of(CaseProblem.CASE_SELECTION).at("filter");
    }
}
