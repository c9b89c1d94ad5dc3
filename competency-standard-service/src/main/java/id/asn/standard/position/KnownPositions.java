package id.asn.standard.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads positions with all their states, as known now. */
@ApplicationScoped
class KnownPositions {

    private static final String SELECT = """
            select p.id, p.version, p.code, s.title, s.tier_code, s.unit_code, s.urusan_codes, s.reports_to, s.job_class,
                   lower(s.effective) as effective_from, upper(s.effective) as effective_to
            from position p
            join position_state s on s.position_id = p.id and upper_inf(s.recorded)
            where %s
            order by p.id, s.effective
            """;

    private final Jdbi jdbi;

    KnownPositions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By code. */
    Map<String, KnownPosition> of(String agencyCode) {
        return jdbi
                .withHandle(handle -> grouped(handle.createQuery(SELECT.formatted("p.agency_code = :agency"))
                        .bind("agency", agencyCode)))
                .stream()
                .collect(Collectors.toMap(KnownPosition::code, Function.identity()));
    }

    Optional<KnownPosition> find(String agencyCode, String code) {
        return jdbi
                .withHandle(handle ->
                        grouped(handle.createQuery(SELECT.formatted("p.agency_code = :agency and p.code = :code"))
                                .bind("agency", agencyCode)
                                .bind("code", code)))
                .stream()
                .findFirst();
    }

    List<KnownPosition> all(Collection<UUID> ids) {
        return jdbi.withHandle(handle ->
                grouped(handle.createQuery(SELECT.formatted("p.id = any(:ids)")).bindArray("ids", UUID.class, ids)));
    }

    private static List<KnownPosition> grouped(Query query) {
        Map<UUID, KnownPosition> positions = query.reduceRows(new LinkedHashMap<>(), (found, row) -> {
            PositionState state = row.getRow(PositionState.class);
            found.computeIfAbsent(
                            state.id(),
                            id -> new KnownPosition(
                                    id, state.code(), row.getColumn("version", Long.class), new ArrayList<>()))
                    .states()
                    .add(state);
            return found;
        });
        return List.copyOf(positions.values());
    }
}
