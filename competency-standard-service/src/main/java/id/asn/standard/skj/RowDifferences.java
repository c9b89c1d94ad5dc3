package id.asn.standard.skj;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of a table that differ; the order of rows is no difference. Pure. */
final class RowDifferences {

    private RowDifferences() {}

    /**
     * Rows that are equal cancel out; of the rest, those with one key are the same row before and after.
     *
     * @return in the order of the keys, whichever version is the earlier one
     */
    static <T> List<Difference<T>> of(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, Rows<T>> byKey = new TreeMap<>();
        without(before, after).forEach(row -> rows(byKey, key.apply(row)).gone().add(row));
        without(after, before).forEach(row -> rows(byKey, key.apply(row)).come().add(row));
        List<Difference<T>> differences = new ArrayList<>();
        byKey.values().forEach(rows -> rows.pair(differences));
        return differences;
    }

    private static <T> Rows<T> rows(Map<String, Rows<T>> byKey, String key) {
        return byKey.computeIfAbsent(key, first -> new Rows<>(new ArrayList<>(), new ArrayList<>()));
    }

    private static <T> List<T> without(List<T> rows, List<T> others) {
        List<T> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private record Rows<T>(List<T> gone, List<T> come) {

        void pair(List<Difference<T>> differences) {
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                differences.add(
                        Difference.of(i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null));
            }
        }
    }
}
