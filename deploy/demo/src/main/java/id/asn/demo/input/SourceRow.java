package id.asn.demo.input;

import id.asn.demo.DemoFailure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a CSV file, which knows where it stands so that every complaint can say so. */
public record SourceRow(String file, long line, Map<String, String> fields) {

    /** @throws DemoFailure when the column is missing or empty */
    public String text(String column) {
        return optional(column).orElseThrow(() -> failure("column " + column + " is missing or empty"));
    }

    public Optional<String> optional(String column) {
        return Optional.ofNullable(fields.get(column)).filter(value -> !value.isBlank());
    }

    public int integer(String column) {
        return decimal(column).intValueExact();
    }

    public BigDecimal decimal(String column) {
        String value = text(column);
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw failure("column " + column + " is not a number: " + value);
        }
    }

    /** Values separated by {@code |}; none when the column is empty. */
    public List<String> list(String column) {
        return optional(column).map(value -> List.of(value.split("\\|"))).orElse(List.of());
    }

    public DemoFailure failure(String message) {
        return new DemoFailure(file + " line " + line + ": " + message);
    }
}
