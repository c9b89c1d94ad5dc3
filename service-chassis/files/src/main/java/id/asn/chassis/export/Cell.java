package id.asn.chassis.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one field of a table. Only a text can be mistaken for a formula, so only texts are made safe. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    static Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? EMPTY : new Text(value);
    }

    static Cell number(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Figure(value);
    }

    static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? EMPTY : new Day(value);
    }

    /** As it is read outside any spreadsheet: numbers with a point, dates as ISO 8601 writes them. */
    String plain();

    record Text(String value) implements Cell {
        @Override
        public String plain() {
            return value;
        }
    }

    record Figure(BigDecimal value) implements Cell {
        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements Cell {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    record Empty() implements Cell {
        @Override
        public String plain() {
            return "";
        }
    }
}
