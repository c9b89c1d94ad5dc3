package id.asn.assessment.talent;

import id.asn.assessment.JsonRows;
import id.asn.assessment.talent.TalentPolicy.Status;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and keeps the versions of the talent policy; they are few. To be called inside a transaction. */
@ApplicationScoped
public class TalentPolicies {

    private static final String COLUMNS = """
            select version, status, effective_from, effective_to, citation, certainty, rules::text as rules, proposed_at,
                   proposed_by, enacted_at, enacted_by
              from talent_policy
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    TalentPolicies(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Every version, the first one first. */
    List<TalentPolicy> all() {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " order by version")
                .mapTo(Row.class)
                .map(row -> row.policy(json))
                .list());
    }

    /** @throws id.asn.chassis.web.ProblemException 422 when no version was in force on the day */
    public TalentPolicy inForce(LocalDate day) {
        return all().stream()
                .filter(policy -> policy.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> Problem.of(TalentProblem.NO_TALENT_POLICY, day));
    }

    /** @throws IllegalStateException when the version was never recorded: rows of rules are not deleted */
    public TalentPolicy exactly(int version) {
        return version(version)
                .orElseThrow(() -> new IllegalStateException("Talent policy version " + version + " is gone"));
    }

    Optional<TalentPolicy> version(int version) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where version = :version")
                .bind("version", version)
                .mapTo(Row.class)
                .map(row -> row.policy(json))
                .findOne());
    }

    /** One proposal or enactment at a time, until the end of the transaction. */
    void lock() {
        jdbi.useHandle(handle -> handle.createQuery("select true from pg_advisory_xact_lock(hashtext('talent_policy'))")
                .mapTo(Boolean.class)
                .one());
    }

    void propose(TalentPolicyRequest request, int version, Instant now, String subject) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into talent_policy
                               (version, status, effective_from, citation, certainty, rules, proposed_at, proposed_by)
                        values (:version, 'PROPOSED', :from, :citation, :certainty, :rules::jsonb, :now, :subject)""")
                .bind("version", version)
                .bind("from", request.effectiveFrom())
                .bind("citation", request.citation())
                .bind("certainty", request.certainty())
                .bind("rules", json.of(request.rules()))
                .bind("now", now)
                .bind("subject", subject)
                .execute());
    }

    /** Ends the version in force on the first day of this one. */
    void enact(TalentPolicy policy, Instant now, String subject) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    update talent_policy set effective_to = :from
                     where status = 'ENACTED' and effective_to is null and effective_from < :from""").bind("from", policy.effectiveFrom()).execute();
            handle.createUpdate("""
                    update talent_policy set status = 'ENACTED', enacted_at = :now, enacted_by = :subject
                     where version = :version""")
                    .bind("now", now)
                    .bind("subject", subject)
                    .bind("version", policy.version())
                    .execute();
        });
    }

    /** A row of {@code talent_policy}. */
    public record Row(
            int version,
            Status status,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String citation,
            String certainty,
            String rules,
            Instant proposedAt,
            String proposedBy,
            @Nullable Instant enactedAt,
            @Nullable String enactedBy) {

        TalentPolicy policy(JsonRows json) {
            TalentRules read = json.read(rules, TalentRules.class);
            return new TalentPolicy(
                    version,
                    status,
                    effectiveFrom,
                    effectiveTo,
                    citation,
                    certainty,
                    read,
                    TalentRulesDigest.of(read),
                    proposedAt,
                    proposedBy,
                    enactedAt,
                    enactedBy);
        }
    }
}
