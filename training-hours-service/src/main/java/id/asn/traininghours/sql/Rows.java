package id.asn.traininghours.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Sends many rows with one statement: one array per column, to be read by {@code unnest} and cast to the column's type
 * ({@code :day::date[]}).
 */
public final class Rows<R> {

    private static final String SEPARATOR = "\u001f";

    private final List<R> rows;
    private final Map<String, @Nullable String[]> columns = new LinkedHashMap<>();

    private Rows(List<R> rows) {
        this.rows = rows;
    }

    public static <R> Rows<R> of(List<R> rows) {
        return new Rows<>(new ArrayList<>(rows));
    }

    /** @param value its text is what PostgreSQL reads: ISO dates, plain numbers, enum names, UUIDs */
    public Rows<R> bind(String name, Function<? super R, ? extends @Nullable Object> value) {
        @Nullable String[] texts = new String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            Object one = value.apply(rows.get(row));
            texts[row] = one == null ? null : one.toString();
        }
        columns.put(name, texts);
        return this;
    }

    /** @param value several texts in one column, to be taken apart by {@code string_to_array(column, chr(31))} */
    public Rows<R> bindTexts(String name, Function<? super R, ? extends @Nullable Collection<String>> value) {
        return bind(name, row -> {
            Collection<String> texts = value.apply(row);
            return texts == null ? null : String.join(SEPARATOR, texts);
        });
    }

    public <S extends SqlStatement<S>> S into(S statement) {
        columns.forEach((name, texts) -> statement.bindArray(name, String.class, (Object[]) texts));
        return statement;
    }
}
