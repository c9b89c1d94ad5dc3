package id.asn.chassis.imports.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cells of a column are. */
public sealed interface ColumnType {

    /** Free text. */
    record Text(int longest) implements ColumnType {}

    /** A code: a number in such a cell has lost its leading zeros, if it had any. */
    record Code(int longest) implements ColumnType {}

    /** Codes with separators between them. */
    record Codes(int longest) implements ColumnType {}

    /** Exactly so many digits; personal, so its value is in no message. */
    record Digits(int count) implements ColumnType {}

    /** A calendar day. */
    record Day() implements ColumnType {}

    /** The last day of a period; what is meant is the first day after. */
    record LastDay() implements ColumnType {}

    /** A whole number. */
    record Whole(int least, int most) implements ColumnType {}

    /**
     * A number of at most two decimals, with a comma or a point; three decimals might be thousands.
     *
     * @param wordsBefore what may stand before the number in a cell of text, in lower case: {@code level 3}
     */
    record Amount(BigDecimal least, BigDecimal most, Set<String> wordsBefore) implements ColumnType {

        public Amount {
            wordsBefore = Set.copyOf(wordsBefore);
        }

        public Amount(BigDecimal least, BigDecimal most) {
            this(least, most, Set.of());
        }
    }

    /**
     * One of a list.
     *
     * @param values what is meant, by what people write (see {@link HeaderName#of})
     */
    record Choice(Map<String, String> values) implements ColumnType {

        /** The values as such; spaces, dashes and case do not matter. */
        public static Choice of(List<String> values) {
            Map<String, String> byName = new LinkedHashMap<>();
            values.forEach(value -> byName.put(HeaderName.of(value), value));
            return new Choice(byName);
        }

        public static Choice of(Class<? extends Enum<?>> type) {
            return of(java.util.Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .toList());
        }

        /** People also write this for it. */
        public Choice or(String written, String value) {
            Map<String, String> more = new LinkedHashMap<>(values);
            more.put(HeaderName.of(written), value);
            return new Choice(more);
        }
    }
}
