package id.asn.standard.impact;

import id.asn.standard.skj.StandardStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Standards beside those whose place they take: what a standard corrects or supersedes, else what is in force before it. */
@ApplicationScoped
class StandardChanges {

    private final Jdbi jdbi;

    StandardChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order of their ids; those that are not there are left out. */
    List<StandardChange> of(Collection<UUID> standardIds, LocalDate asOf) {
        List<Pair> pairs = pairs(standardIds, asOf);
        Map<UUID, Map<String, Integer>> levels = levels(pairs.stream()
                .flatMap(pair -> Stream.of(pair.standardId(), pair.against()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return pairs.stream().map(pair -> change(pair, levels)).toList();
    }

    /** Drafts of an agency on their way, by status. */
    List<UUID> ids(String agencyCode, StandardStatus status, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from position_standard where agency_code = :agency and status = :status
                        order by id limit :most
                        """)
                .bind("agency", agencyCode)
                .bind("status", status)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    private List<Pair> pairs(Collection<UUID> standardIds, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id as standard_id, s.position_id, s.agency_code, s.status,
                               coalesce(s.corrects, s.supersedes, f.standard_id) as against
                        from position_standard s
                        left join standard_in_force f on f.position_id = s.position_id and upper_inf(f.recorded)
                            and f.standard_id <> s.id and f.effective @> coalesce(s.effective_from - 1, :asOf)
                        where s.id = any(:ids)
                        order by s.id
                        """)
                .bindArray("ids", UUID.class, standardIds)
                .bind("asOf", asOf)
                .mapTo(Pair.class)
                .list());
    }

    /** A draft may still hold a competency twice: the higher level counts. */
    private Map<UUID, Map<String, Integer>> levels(Collection<UUID> standardIds) {
        Map<UUID, Map<String, Integer>> levels = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select s.id, c.competency ->> 'competencyCode' as code,
                               max((c.competency ->> 'level')::integer) as level
                        from position_standard s
                        cross join lateral jsonb_array_elements(s.content -> 'competencies') as c (competency)
                        where s.id = any(:ids)
                        group by s.id, code
                        """)
                .bindArray("ids", UUID.class, standardIds)
                .map((row, context) ->
                        new Asked(row.getObject("id", UUID.class), row.getString("code"), row.getInt("level")))
                .forEach(asked -> levels.computeIfAbsent(asked.standardId(), id -> new HashMap<>())
                        .put(asked.code(), asked.level())));
        return levels;
    }

    private static StandardChange change(Pair pair, Map<UUID, Map<String, Integer>> levels) {
        Map<String, Integer> after = levels.getOrDefault(pair.standardId(), Map.of());
        Map<String, Integer> before = pair.against() == null ? Map.of() : levels.getOrDefault(pair.against(), Map.of());
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return new StandardChange(
                pair.standardId(),
                pair.positionId(),
                pair.agencyCode(),
                pair.status(),
                pair.against(),
                codes.stream()
                        .map(code -> new RequirementChange(code, before.get(code), after.get(code)))
                        .toList());
    }

    /** A standard and the one it is compared with. */
    record Pair(
            UUID standardId,
            UUID positionId,
            String agencyCode,
            StandardStatus status,
            @Nullable UUID against) {}

    private record Asked(UUID standardId, String code, int level) {}
}
