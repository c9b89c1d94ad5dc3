package id.asn.planning.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Reduces a batch of states to the newest of each key, so that older ones cost no statement. */
public final class Newest {

    private Newest() {}

    /** The state with the highest version of each key, whatever order they came in. */
    public static <T, K> List<T> perKey(List<T> states, Function<T, K> key, ToLongFunction<T> version) {
        Map<K, T> newest = new LinkedHashMap<>();
        for (T state : states) {
            newest.merge(
                    key.apply(state),
                    state,
                    (seen, next) -> version.applyAsLong(next) > version.applyAsLong(seen) ? next : seen);
        }
        return List.copyOf(newest.values());
    }
}
