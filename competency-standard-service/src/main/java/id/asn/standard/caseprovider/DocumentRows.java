package id.asn.standard.caseprovider;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Reads documents: dictionaries, which are everyone's, and the standards of the caller's agencies. */
@ApplicationScoped
class DocumentRows {

    private static final String MINE = "(agency_code is null or :all or agency_code = any(:agencies))";

    private final Jdbi jdbi;
    private final Caller caller;

    DocumentRows(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /**
     * In two steps, so that what is costly (titles, subjects) is computed for the rows of the page only.
     *
     * @param order an ORDER BY of our own words
     */
    Found page(Condition condition, String order, int limit, int offset) {
        List<Place> places = jdbi.withHandle(handle -> mine(handle.createQuery(
                                "select standard_id, edition_id, count(*) over () as total from case_document where "
                                        + MINE + " and " + condition.sql() + " order by " + order
                                        + " limit :limit offset :offset")
                        .bindMap(condition.values()))
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Place.class)
                .list());
        List<Key> keys = places.stream().map(Place::key).toList();
        Map<Key, DocumentRow> rows = of(keys).stream()
                .collect(Collectors.toMap(row -> new Key(row.standardId(), row.editionId()), Function.identity()));
        return new Found(
                keys.stream().map(rows::get).filter(Objects::nonNull).toList(),
                places.isEmpty() ? 0 : places.getFirst().total());
    }

    Optional<DocumentRow> one(@Nullable UUID standardId, @Nullable UUID editionId) {
        return of(List.of(new Key(standardId, editionId))).stream().findFirst();
    }

    private List<DocumentRow> of(List<Key> keys) {
        return jdbi.withHandle(
                handle -> mine(handle.createQuery("select * from case_document where standard_id = any(:standards) and "
                                + MINE + " union all select * from case_document where edition_id = any(:editions)"))
                        .bindArray("standards", UUID.class, ids(keys, Key::standardId))
                        .bindArray("editions", UUID.class, ids(keys, Key::editionId))
                        .mapTo(DocumentRow.class)
                        .list());
    }

    private static List<UUID> ids(List<Key> keys, Function<Key, @Nullable UUID> side) {
        return keys.stream().<@Nullable UUID>map(side).filter(Objects::nonNull).toList();
    }

    private <T extends SqlStatement<T>> T mine(T statement) {
        AgencyScope agencies = caller.agencies();
        return statement
                .bind("all", agencies.isAll())
                .bindArray("agencies", String.class, List.copyOf(agencies.codes()));
    }

    /** A page of documents, and how many there are on all pages; 0 when the page is beyond the last. */
    record Found(List<DocumentRow> rows, long total) {}

    /** Which of the two it is. */
    private record Key(@Nullable UUID standardId, @Nullable UUID editionId) {}

    /** A row of a page before it is read. */
    record Place(@Nullable UUID standardId, @Nullable UUID editionId, long total) {

        private Key key() {
            return new Key(standardId, editionId);
        }
    }
}
