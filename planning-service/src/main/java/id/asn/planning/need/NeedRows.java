package id.asn.planning.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Brings the stored needs of an agency and year in line with their causes, in two statements. */
@ApplicationScoped
class NeedRows {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 0))";

    private static final String OPEN = """
            insert into need
                (need_id, agency_code, year, basis, employee_id, unit_code, competency_code, size, status,
                 computation_id, proposal_id, target_position_id, published_goals, opened_at, version)
            select c.need_id, :agency, :year, c.basis, c.employee_id, c.unit_code, c.competency_code, c.size::numeric,
                   'OPEN', c.computation_id, c.proposal_id, c.target_position_id, strategic_goals(:agency, :year, c.competency_code), :now, 1
            from unnest(:ids, :bases, :employees, :units, :competencies, :sizes, :computations, :proposals, :targets)
                as c (need_id, basis, employee_id, unit_code, competency_code, size, computation_id, proposal_id,
                      target_position_id)
            on conflict (need_id) do update
            set unit_code = excluded.unit_code, size = excluded.size, status = 'OPEN', closed_at = null,
                opened_at = case need.status when 'OPEN' then need.opened_at else excluded.opened_at end,
                competency_code = excluded.competency_code, computation_id = excluded.computation_id,
                target_position_id = excluded.target_position_id, published_goals = excluded.published_goals, version = need.version + 1
            where (need.unit_code, need.size, need.status, need.competency_code, need.computation_id,
                   need.target_position_id, need.published_goals)
                  is distinct from
                  (excluded.unit_code, excluded.size, 'OPEN', excluded.competency_code, excluded.computation_id,
                   excluded.target_position_id, excluded.published_goals)
            returning need_id, agency_code, employee_id, unit_code, basis, competency_code, size, year, status,
                      target_position_id, published_goals, version, opened_at = :now as opened
            """;

    private static final String CLOSE = """
            update need
            set status = 'CLOSED', closed_at = :now, version = version + 1
            where agency_code = :agency and year = :year and status = 'OPEN' and need_id <> all (:ids)
            returning need_id, agency_code, employee_id, unit_code, basis, competency_code, size, year, status,
                      target_position_id, published_goals, version, false as opened
            """;

    private final Jdbi jdbi;

    NeedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the transaction ends no other derivation of the agency and year runs. */
    void lock(String agencyCode, int year) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bind("name", "need-derivation|" + agencyCode + "|" + year)
                .mapToMap()
                .list());
    }

    /** Opens, reopens or updates the needs of these causes; unchanged ones are not touched and not returned. */
    List<NeedChange> open(String agencyCode, int year, List<NeedCause> causes, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("now", now)
                .bindArray("ids", UUID.class, ids(agencyCode, year, causes))
                .bindArray(
                        "bases",
                        String.class,
                        column(causes, cause -> cause.basis().name()))
                .bindArray("employees", UUID.class, column(causes, NeedCause::employeeId))
                .bindArray("units", String.class, column(causes, NeedCause::unitCode))
                .bindArray("competencies", String.class, column(causes, NeedCause::competencyCode))
                .bindArray(
                        "sizes",
                        String.class,
                        column(causes, cause -> cause.size().toPlainString()))
                .bindArray("computations", UUID.class, column(causes, NeedCause::computationId))
                .bindArray("proposals", UUID.class, column(causes, NeedCause::proposalId))
                .bindArray("targets", UUID.class, column(causes, NeedCause::targetPositionId))
                .mapTo(NeedChange.class)
                .list());
    }

    /** Closes the open needs that none of these causes stands behind. */
    List<NeedChange> closeOthers(String agencyCode, int year, List<NeedCause> causes, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(CLOSE)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("now", now)
                .bindArray("ids", UUID.class, ids(agencyCode, year, causes))
                .mapTo(NeedChange.class)
                .list());
    }

    private static List<UUID> ids(String agencyCode, int year, List<NeedCause> causes) {
        return causes.stream().map(cause -> cause.needId(agencyCode, year)).toList();
    }

    private static <T extends @Nullable Object> List<T> column(List<NeedCause> causes, Function<NeedCause, T> value) {
        return causes.stream().map(value).toList();
    }
}
