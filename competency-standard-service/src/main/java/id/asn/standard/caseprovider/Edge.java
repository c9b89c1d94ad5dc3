package id.asn.standard.caseprovider;

import org.jspecify.annotations.Nullable;

/**
 * An association to be.
 *
 * @param name our name of it, from which its identifier derives
 */
record Edge(
        String name,
        AssociationType type,
        Grouping grouping,
        End origin,
        End destination,
        @Nullable Integer sequence) {

    /** The one association of that type that begins at the origin; the database derives its id by the same name. */
    static Edge only(String originName, AssociationType type, Grouping grouping, End origin, End destination) {
        return new Edge(type.word() + ":" + originName, type, grouping, origin, destination, null);
    }
}
