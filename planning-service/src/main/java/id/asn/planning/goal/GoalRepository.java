package id.asn.planning.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Goals by id and by the code that their plan gives them. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {

    boolean isRecorded(GoalRequest request) {
        return request.agencyCode() == null
                ? count(
                                "agencyCode is null and level = ?1 and code = ?2 and yearFrom = ?3",
                                request.level(),
                                request.code(),
                                request.yearFrom())
                        > 0
                : count(
                                "agencyCode = ?1 and level = ?2 and code = ?3 and yearFrom = ?4",
                                request.agencyCode(),
                                request.level(),
                                request.code(),
                                request.yearFrom())
                        > 0;
    }
}
