package id.asn.chassis.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param key its header is the text {@code column.<key>} of {@code exports.properties}
 * @param settled whether an unchanged register gives the same cell again; the moment of reading does not
 */
public record Column<R>(String key, Function<? super R, Cell> cell, boolean settled) {

    public static <R> Column<R> text(String key, Function<? super R, @Nullable String> value) {
        return new Column<>(key, row -> Cell.text(value.apply(row)), true);
    }

    public static <R> Column<R> count(String key, ToLongFunction<? super R> value) {
        return new Column<>(key, row -> Cell.number(value.applyAsLong(row)), true);
    }

    public static <R> Column<R> number(String key, Function<? super R, @Nullable BigDecimal> value) {
        return new Column<>(key, row -> Cell.number(value.apply(row)), true);
    }

    public static <R> Column<R> day(String key, Function<? super R, @Nullable LocalDate> value) {
        return new Column<>(key, row -> Cell.day(value.apply(row)), true);
    }

    /** The instant up to which the register was read: it moves with every reading although nothing else may. */
    public static <R> Column<R> readAt(String key, Function<? super R, Instant> value) {
        return new Column<>(key, row -> Cell.text(value.apply(row).toString()), false);
    }
}
