package id.asn.assessment.objection;

import id.asn.assessment.match.DisputedResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Which results are objected to and not decided on yet: what rests on them is shown so, and nothing may be confirmed on
 * them. To be called inside a use case, whose agency scope confines it.
 */
@ApplicationScoped
public class OpenObjections implements DisputedResults {

    private final Jdbi jdbi;

    OpenObjections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Those of the results that are under objection, by one against themselves or against a result that they revise: a
     * revision alone does not end a dispute.
     */
    @Override
    public Set<UUID> against(Collection<UUID> resultIds) {
        if (resultIds.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("""
                        with recursive chain as (
                            select r.result_id as asked, r.result_id, r.revises
                              from assessment_result r where r.result_id = any(:ids)
                            union all
                            select c.asked, r.result_id, r.revises
                              from chain c join assessment_result r on r.result_id = c.revises)
                        select distinct c.asked
                          from chain c join objection o on o.result_id = c.result_id
                         where not exists (select 1 from objection_outcome e where e.objection_id = o.objection_id)""")
                .bindArray("ids", UUID.class, resultIds)
                .mapTo(UUID.class)
                .list()));
    }
}
