package id.asn.assessment.verification;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps runs and what they found. */
@ApplicationScoped
class VerificationRunStore {

    private static final String COLUMNS = """
            select run_id, agency_code, selection, since, until, state, total, checked, verified, asked_at, finished_at
              from verification_run
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    VerificationRunStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(VerificationRun run, String askedBy) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into verification_run
                               (run_id, agency_code, selection, since, until, state, total, asked_by, asked_at)
                        values (:runId, :agencyCode, :selection, :since, :until, :state, :total, :askedBy, :askedAt)""")
                .bindMethods(run)
                .bind("askedBy", askedBy)
                .execute());
    }

    Optional<VerificationRun> find(UUID runId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where run_id = :id")
                .bind("id", runId)
                .mapTo(VerificationRun.class)
                .findOne());
    }

    /** Of an agency, the newest first. */
    List<VerificationRun> page(String agencyCode, UUID before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                         where agency_code = :agency and run_id < :before order by run_id desc limit :rows""")
                .bind("agency", agencyCode)
                .bind("before", before)
                .bind("rows", rows)
                .mapTo(VerificationRun.class)
                .list());
    }

    /** Runs that are not finished, the oldest first. */
    List<UUID> unfinished() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select run_id from verification_run where state = 'RUNNING' order by run_id")
                .mapTo(UUID.class)
                .list());
    }

    /** Waits for whoever works on a chunk of it; nothing when it is finished. */
    Optional<VerificationRun> claim(UUID runId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + " where run_id = :id and state = 'RUNNING' for update")
                        .bind("id", runId)
                        .mapTo(VerificationRun.class)
                        .findOne());
    }

    UUID lastComputation(UUID runId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select last_computation_id from verification_run where run_id = :id")
                        .bind("id", runId)
                        .mapTo(UUID.class)
                        .one());
    }

    /** A chunk further, with what did not verify in it. */
    void advance(VerificationRun run, List<Verification> verifications) {
        List<Verification> failed = verifications.stream()
                .filter(verification -> !verification.verified())
                .toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update verification_run
                               set checked = checked + :checked, verified = verified + :verified, last_computation_id = :last
                             where run_id = :id""")
                    .bind("checked", verifications.size())
                    .bind("verified", verifications.size() - failed.size())
                    .bind("last", verifications.getLast().computationId())
                    .bind("id", run.runId())
                    .execute();
            handle.createUpdate("""
                            insert into verification_finding (run_id, computation_id, agency_code, finding)
                            select :id, (f.value ->> 'computationId')::uuid, :agency, f.value
                              from jsonb_array_elements(:findings::jsonb) as f""")
                    .bind("id", run.runId())
                    .bind("agency", run.agencyCode())
                    .bind("findings", json.of(failed))
                    .execute();
        });
    }

    void finish(UUID runId, Instant now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update verification_run set state = 'COMPLETED', total = checked, finished_at = :now
                         where run_id = :id""").bind("now", now).bind("id", runId).execute());
    }

    /** Computations that did not verify, in the order of their ids. */
    List<Verification> findings(UUID runId, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select finding::text from verification_finding
                         where run_id = :id and computation_id > :after order by computation_id limit :rows""")
                .bind("id", runId)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(String.class)
                .map(text -> json.read(text, Verification.class))
                .list());
    }
}
