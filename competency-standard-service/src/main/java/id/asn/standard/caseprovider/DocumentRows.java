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

    /** In two steps, so that what is costly (titles, subjects) is computed for the rows of the page only. */
    private static final String MINE = "(agency_code is null or :all or agency_code = any(:agencies))";

    private final Jdbi jdbi;
    private final Caller caller;

    DocumentRows(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    long count(Condition condition) {
        return jdbi.withHandle(handle -> mine(handle.createQuery(
                                "select count(*) from case_document where " + MINE + " and " + condition.sql())
                        .bindMap(condition.values()))
                .mapTo(Long.class)
                .one());
    }

    /** @param order an ORDER BY of our own words */
    List<DocumentRow> page(Condition condition, String order, int limit, int offset) {
        List<Key> keys = jdbi.withHandle(handle -> mine(handle.createQuery(
                                "select standard_id, edition_id from case_document where " + MINE + " and "
                                        + condition.sql() + " order by " + order
                                        + " limit :limit offset :offset")
                        .bindMap(condition.values()))
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Key.class)
                .list());
        Map<Key, DocumentRow> rows = of(keys).stream()
                .collect(Collectors.toMap(row -> new Key(row.standardId(), row.editionId()), Function.identity()));
        return keys.stream().map(rows::get).filter(Objects::nonNull).toList();
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

    /** Which of the two it is. */
    record Key(@Nullable UUID standardId, @Nullable UUID editionId) {}
}
