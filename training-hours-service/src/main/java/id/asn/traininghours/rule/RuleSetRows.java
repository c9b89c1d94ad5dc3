package id.asn.traininghours.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Keeps rule sets, without their rules. */
@ApplicationScoped
class RuleSetRows {

    private static final String COLUMNS = """
            select rule_set, title, status, basis_number, basis_date, basis_title, effective_from, ended_forms, makers,
                   comment, enacted_by, enacted_at, version
            from conversion_rule_set
            """;

    private final Jdbi jdbi;

    RuleSetRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RuleSetRow> find(String code) {
        return one(COLUMNS + "where rule_set = :code", code);
    }

    Optional<RuleSetRow> lock(String code) {
        return one(COLUMNS + "where rule_set = :code for update", code);
    }

    private Optional<RuleSetRow> one(String sql, String code) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("code", code)
                .mapTo(RuleSetRow.class)
                .findOne());
    }

    List<RuleSetRow> page(@Nullable RuleSetStatus status, String after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        where status = coalesce(:status, status) and rule_set > :after order by rule_set limit :rows
                        """)
                .bind("status", status == null ? null : status.name())
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(RuleSetRow.class)
                .list());
    }

    /** @return false when the code is taken */
    boolean insert(RuleSetRow row) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate("""
                        insert into conversion_rule_set
                            (rule_set, title, status, basis_number, basis_date, basis_title, effective_from, ended_forms,
                             makers, comment, enacted_by, enacted_at, version)
                        values (:ruleSet, :title, :status, :basisNumber, :basisDate, :basisTitle, :effectiveFrom,
                                :endedForms, :makers, :comment, :enactedBy, :enactedAt, :version)
                        on conflict (rule_set) do nothing
                        """), row).execute()) > 0;
    }

    void update(RuleSetRow row) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        update conversion_rule_set
                        set title = :title, status = :status, basis_number = :basisNumber, basis_date = :basisDate,
                            basis_title = :basisTitle, effective_from = :effectiveFrom, ended_forms = :endedForms,
                            makers = :makers, comment = :comment, enacted_by = :enactedBy, enacted_at = :enactedAt,
                            version = :version
                        where rule_set = :ruleSet
                        """), row).execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, RuleSetRow row) {
        return statement
                .bind("ruleSet", row.ruleSet())
                .bind("title", row.title())
                .bind("status", row.status().name())
                .bind("basisNumber", row.basisNumber())
                .bind("basisDate", row.basisDate())
                .bind("basisTitle", row.basisTitle())
                .bind("effectiveFrom", row.effectiveFrom())
                .bindArray("endedForms", String.class, row.endedForms().toArray())
                .bindArray("makers", String.class, row.makers().toArray())
                .bind("comment", row.comment())
                .bind("enactedBy", row.enactedBy())
                .bind("enactedAt", row.enactedAt())
                .bind("version", row.version());
    }
}
