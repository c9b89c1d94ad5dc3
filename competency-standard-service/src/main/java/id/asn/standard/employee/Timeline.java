package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Values over effective time: each holds from its start until the next one's, and the first since ever. Pure.
 *
 * @param starts by start; the first start is {@link #EVER}, and neighbours differ
 */
record Timeline<V>(SortedMap<LocalDate, V> starts) {

    static final LocalDate EVER = LocalDate.MIN;

    Timeline {
        TreeMap<LocalDate, V> kept = new TreeMap<>();
        for (Map.Entry<LocalDate, V> start : new TreeMap<>(starts).entrySet()) {
            if (kept.isEmpty()) {
                kept.put(EVER, start.getValue());
            } else if (!kept.lastEntry().getValue().equals(start.getValue())) {
                kept.put(start.getKey(), start.getValue());
            }
        }
        starts = Collections.unmodifiableSortedMap(kept);
    }

    static <V> Timeline<V> always(V value) {
        return new Timeline<>(new TreeMap<>(Map.of(EVER, value)));
    }

    V on(LocalDate date) {
        return Objects.requireNonNull(sorted().floorEntry(date)).getValue();
    }

    V last() {
        return Objects.requireNonNull(sorted().lastEntry()).getValue();
    }

    /** What holds on the date was never what it was said to be: the value stands for the whole of its time. */
    Timeline<V> corrected(LocalDate date, V value) {
        TreeMap<LocalDate, V> said = sorted();
        said.put(said.floorKey(date), value);
        return new Timeline<>(said);
    }

    /**
     * From the date on the value holds, and what was planned after it is void. A value that holds already begins on that
     * date instead of its own.
     */
    Timeline<V> from(LocalDate date, V value) {
        TreeMap<LocalDate, V> said = sorted();
        Map.Entry<LocalDate, V> held = Objects.requireNonNull(said.floorEntry(date));
        if (held.getValue().equals(value) && !held.getKey().equals(EVER)) {
            said.remove(held.getKey());
        }
        said.tailMap(date, true).clear();
        said.put(date, value);
        return new Timeline<>(said);
    }

    Timeline<V> map(UnaryOperator<V> change) {
        TreeMap<LocalDate, V> said = sorted();
        said.replaceAll((start, value) -> change.apply(value));
        return new Timeline<>(said);
    }

    /** The starts and values without those that match; no timeline, for it may be empty. */
    TreeMap<LocalDate, V> without(Predicate<V> unwanted) {
        TreeMap<LocalDate, V> kept = sorted();
        kept.values().removeIf(unwanted);
        return kept;
    }

    private TreeMap<LocalDate, V> sorted() {
        return new TreeMap<>(starts);
    }
}
