package id.asn.assessment.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the computations that a verification covers, in the agency scope of the transaction it is called in: a run in the
 * background has no caller whose agencies a use case could fall back on.
 */
@ApplicationScoped
public class CoveredMatches {

    private final Jdbi jdbi;

    CoveredMatches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order of their ids. */
    public List<StoredMatch> next(VerificationScope scope, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(MatchReads.COLUMNS + VerificationScope.WHERE + """
                         and m.computation_id > :after
                         order by m.computation_id
                         limit :limit""")
                .bindMethods(scope)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(StoredMatch.class)
                .list());
    }

    public long count(VerificationScope scope) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from match_computation m" + VerificationScope.WHERE)
                        .bindMethods(scope)
                        .mapTo(Long.class)
                        .one());
    }
}
