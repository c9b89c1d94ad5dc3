package id.asn.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Rows as one typed array per column, for set-based statements over {@code unnest}: one round trip, however many rows, and
 * nothing to be parsed twice.
 */
public final class ColumnArrays<T> {

    private static final String BYTES = "bytea";

    private final List<T> rows;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    public ColumnArrays(List<T> rows) {
        this.rows = rows;
    }

    /**
     * Adds a column.
     *
     * @param type PostgreSQL's name of the type; values are sent in their canonical spelling
     */
    public ColumnArrays<T> with(String name, String type, Function<T, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(value.apply(row)));
        columns.put(name, new Column(type, values.toArray()));
        return this;
    }

    /** Adds a column of JSON. It travels as bytes: as a text it would be escaped inside of the array, and read back, quote by quote. */
    public ColumnArrays<T> withJson(String name, Function<T, byte[]> value) {
        byte[][] values = new byte[rows.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        columns.put(name, new Column(BYTES, values));
        return this;
    }

    /** The columns of the alias in their own types, as they are listed in a SELECT. */
    public String selected(String alias) {
        return columns.entrySet().stream()
                .map(column -> column.getValue().type().equals(BYTES)
                        ? "convert_from(%s.%s, 'UTF8')::jsonb".formatted(alias, column.getKey())
                        : alias + "." + column.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The names of the columns, as they are listed in an INSERT. */
    public String names() {
        return String.join(", ", columns.keySet());
    }

    /** The rows as an entry of a FROM clause under that alias. */
    public String as(String alias) {
        return columns.entrySet().stream()
                .map(column ->
                        ":%s::%s[]".formatted(column.getKey(), column.getValue().type()))
                .collect(Collectors.joining(", ", "unnest(", ") as %s (%s)".formatted(alias, names())));
    }

    /** Binds what {@link #as} names. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        columns.forEach((name, column) -> statement.bind(
                name,
                (position, prepared, context) -> prepared.setArray(
                        position, context.getConnection().createArrayOf(column.type(), column.values()))));
        return statement;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Column(String type, @Nullable Object[] values) {}
}
