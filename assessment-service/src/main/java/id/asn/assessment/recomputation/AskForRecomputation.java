package id.asn.assessment.recomputation;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Has a whole agency matched anew because an officer asks for it. */
@ApplicationScoped
public class AskForRecomputation {

    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final RecomputationQueue queue;

    AskForRecomputation(Jdbi jdbi, Caller caller, Audit audit, RecomputationQueue queue) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.queue = queue;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 not the caller's agency, 409 one is not through, 422 nobody */
    @UseCase
    public UUID ask(RecomputationRequest request) {
        String agency = request.agencyCode();
        caller.requireAgency(agency);
        lock(agency);
        if (isRunning(agency)) {
            throw Problem.of(RecomputationProblem.RECOMPUTATION_RUNNING);
        }
        List<UUID> people = assessed(agency);
        if (people.isEmpty()) {
            throw Problem.of(RecomputationProblem.NOBODY_TO_RECOMPUTE);
        }
        UUID id =
                queue.add(RecomputationCause.BY_HAND, people, caller.subject()).getFirst();
        audit.record(
                "RECOMPUTATION_REQUESTED", "recomputation", id.toString(), agency, Map.of("people", people.size()));
        return id;
    }

    /** Of two that ask at once the second finds the first one's. */
    private void lock(String agency) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('recomputation/' || :agency, 0))")
                .bind("agency", agency)
                .mapTo(Integer.class)
                .one());
    }

    private boolean isRunning(String agency) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from recomputation
                                        where agency_code = :agency and cause = 'BY_HAND' and finished_at is null)""")
                .bind("agency", agency)
                .mapTo(Boolean.class)
                .one());
    }

    private List<UUID> assessed(String agency) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select employee_id from employee e
                         where agency_code = :agency
                           and exists (select 1 from assessment_result r where r.employee_id = e.employee_id)""").bind("agency", agency).mapTo(UUID.class).list());
    }
}
