package id.asn.traininghours.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what runs found. */
@ApplicationScoped
class SandboxRuns {

    /** Stands for all agencies. */
    static final String ALL = "*";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    SandboxRuns(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(SandboxRunView run) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into sandbox_run (run_id, rule_set, year, agencies, known_at, ran_by, result)
                        values (:runId, :ruleSet, :year, :agencies, :knownAt, :ranBy, :result::jsonb)
                        """)
                .bind("runId", run.runId())
                .bind("ruleSet", run.ruleSet())
                .bind("year", run.year())
                .bindArray("agencies", String.class, run.agencies().toArray())
                .bind("knownAt", run.knownAt())
                .bind("ranBy", run.ranBy())
                .bind("result", text(run))
                .execute());
    }

    Optional<SandboxRunView> find(String ruleSet, UUID runId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select result::text from sandbox_run where rule_set = :ruleSet and run_id = :runId
                        """)
                .bind("ruleSet", ruleSet)
                .bind("runId", runId)
                .mapTo(String.class)
                .findOne()
                .map(this::run));
    }

    /** The newest first. */
    List<SandboxRunView> page(String ruleSet, @Nullable UUID before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select result::text from sandbox_run
                        where rule_set = :ruleSet and (:before::uuid is null or run_id < :before::uuid)
                        order by run_id desc limit :rows
                        """)
                .bind("ruleSet", ruleSet)
                .bind("before", before)
                .bind("rows", rows)
                .mapTo(String.class)
                .map(this::run)
                .list());
    }

    private String text(SandboxRunView run) {
        try {
            return json.writeValueAsString(run);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SandboxRunView run(String text) {
        try {
            return json.readValue(text, SandboxRunView.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
