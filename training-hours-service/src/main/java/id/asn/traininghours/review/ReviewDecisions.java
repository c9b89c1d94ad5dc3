package id.asn.traininghours.review;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The append-only history of what was decided. */
@ApplicationScoped
public class ReviewDecisions {

    private static final String DECISIONS = """
            select decision_id, completion_id, version, agency_code, verdict, state, reason, entry_id, reversed_entry_id,
                   revision, decided_by, decided_at
            from review_decision
            """;

    private final Jdbi jdbi;

    ReviewDecisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<ReviewDecision> find(UUID decisionId) {
        return jdbi.withHandle(handle -> handle.createQuery(DECISIONS + "where decision_id = :id")
                .bind("id", decisionId)
                .mapTo(ReviewDecision.class)
                .findOne());
    }

    /** In the order they were made. */
    List<ReviewDecision> of(UUID completionId) {
        return jdbi.withHandle(handle -> handle.createQuery(DECISIONS + """
                        where completion_id = :completionId order by version
                        """)
                .bind("completionId", completionId)
                .mapTo(ReviewDecision.class)
                .list());
    }

    void append(List<ReviewDecision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(decisions)
                .bind("decisionId", ReviewDecision::decisionId)
                .bind("completionId", ReviewDecision::completionId)
                .bind("version", ReviewDecision::version)
                .bind("agencyCode", ReviewDecision::agencyCode)
                .bind("verdict", ReviewDecision::verdict)
                .bind("state", ReviewDecision::state)
                .bind("reason", ReviewDecision::reason)
                .bind("entryId", ReviewDecision::entryId)
                .bind("reversedEntryId", ReviewDecision::reversedEntryId)
                .bind("revision", ReviewDecision::revision)
                .bind("decidedBy", ReviewDecision::decidedBy)
                .bind("decidedAt", ReviewDecision::decidedAt)
                .into(handle.createUpdate("""
                        insert into review_decision
                            (decision_id, completion_id, version, agency_code, verdict, state, reason, entry_id,
                             reversed_entry_id, revision, decided_by, decided_at)
                        select * from unnest(:decisionId::uuid[], :completionId::uuid[], :version::bigint[],
                                             :agencyCode::text[], :verdict::text[], :state::text[], :reason::text[],
                                             :entryId::uuid[], :reversedEntryId::uuid[], :revision::integer[],
                                             :decidedBy::text[], :decidedAt::timestamptz[])
                        """))
                .execute());
    }
}
