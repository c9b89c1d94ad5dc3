package id.asn.assessment.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The positions that a person works toward with the superior's word for it. */
@ApplicationScoped
class EndorsedTargets {

    /** More than anybody works toward at once; it bounds the answer. */
    private static final int MOST = 20;

    private final Jdbi jdbi;

    EndorsedTargets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one endorsed last first. */
    List<UUID> of(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select target_position_id from development_proposal
                         where employee_id = :employee and status = 'ENDORSED' and target_position_id is not null
                         group by target_position_id
                         order by max(decided_at) desc, target_position_id
                         limit :most""")
                .bind("employee", employeeId)
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
    }
}
