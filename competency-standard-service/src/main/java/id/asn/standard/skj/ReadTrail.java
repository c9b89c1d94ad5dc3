package id.asn.standard.skj;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads what an auditor asks of a standard. */
@ApplicationScoped
@UseCase
public class ReadTrail {

    private final StandardRepository standards;
    private final StandardTransitions transitions;
    private final StandardDigest digest;
    private final Caller caller;

    ReadTrail(StandardRepository standards, StandardTransitions transitions, StandardDigest digest, Caller caller) {
        this.standards = standards;
        this.transitions = transitions;
        this.digest = digest;
        this.caller = caller;
    }

    /** @throws ProblemException 404 when there is none in the caller's agencies */
    Page<TransitionView> of(UUID id, PageRequest page) {
        return transitions.of(standard(id).id(), page);
    }

    /** @throws ProblemException 404 when there is none in the caller's agencies, 409 when it was not enacted yet */
    VerificationView verify(UUID id) {
        PositionStandard standard = standard(id);
        standard.requireEnacted();
        String sealed = standard.enactment().digest();
        String recomputed = digest.of(standard);
        return new VerificationView(id, sealed, recomputed, standard.digestForm(), sealed.equals(recomputed));
    }

    private PositionStandard standard(UUID id) {
        PositionStandard standard = standards.findByIdOptional(id).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(standard.agencyCode());
        return standard;
    }
}
