package id.asn.chassis.imports;

import id.asn.chassis.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a query says for every row: the name of a column, an equals sign, the value. */
final class ImportValues {

    static final String WRITTEN = "^[A-Za-z][A-Za-z0-9]*=[^\\x00-\\x1F\\x7F]+$";

    private ImportValues() {}

    /** @throws id.asn.chassis.web.ProblemException 422 for a column named twice */
    static Map<String, String> of(List<String> written) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : written) {
            int equals = pair.indexOf('=');
            String column = pair.substring(0, equals);
            if (values.put(column, pair.substring(equals + 1)) != null) {
                throw Problem.of(ImportProblem.COLUMN_REPEATED, column);
            }
        }
        return values;
    }
}
