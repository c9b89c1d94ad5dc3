package id.asn.standard.skj;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Submits a draft, and approves or returns what was submitted. */
@ApplicationScoped
@UseCase
public class ReviewStandard {

    private final StandardRepository standards;
    private final Completeness completeness;
    private final RowPointers pointers;
    private final StandardTrail trail;
    private final Clock clock;

    ReviewStandard(
            StandardRepository standards,
            Completeness completeness,
            RowPointers pointers,
            StandardTrail trail,
            Clock clock) {
        this.standards = standards;
        this.completeness = completeness;
        this.pointers = pointers;
        this.trail = trail;
        this.clock = clock;
    }

    StandardView submit(UUID id) {
        PositionStandard standard = standards.locked(id);
        standard.submit(trail.act());
        completeness.require(standard.content(), LocalDate.now(clock));
        trail.record("STANDARD_SUBMITTED", standard);
        return standard.view();
    }

    StandardView approve(UUID id, ApprovalRequest letter) {
        PositionStandard standard = standards.locked(id);
        standard.approve(letter, trail.act());
        trail.record("STANDARD_APPROVED", standard);
        return standard.view();
    }

    StandardView sendBack(UUID id, ReturnRequest request) {
        PositionStandard standard = standards.locked(id);
        pointers.require(request.rows(), standard.content());
        standard.sendBack(request, trail.act());
        trail.record("STANDARD_RETURNED", standard, TransitionNote.saying(request.comment(), request.rows()));
        return standard.view();
    }
}
