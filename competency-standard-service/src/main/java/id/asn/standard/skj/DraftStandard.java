package id.asn.standard.skj;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.position.PositionQueries;
import id.asn.standard.position.PositionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a standard, and changes it while it is a draft. */
@ApplicationScoped
@UseCase
public class DraftStandard {

    private final StandardRepository standards;
    private final PositionQueries positions;
    private final StandardTrail trail;
    private final Clock clock;

    DraftStandard(StandardRepository standards, PositionQueries positions, StandardTrail trail, Clock clock) {
        this.standards = standards;
        this.positions = positions;
        this.trail = trail;
        this.clock = clock;
    }

    StandardView draft(StandardRequest request) {
        PositionView position = position(request.positionId());
        PositionStandard standard = new PositionStandard(
                Ids.next(), position.positionId(), position.agencyCode(), request.content(), trail.act());
        standards.persistAndFlush(standard);
        trail.record("STANDARD_DRAFTED", standard);
        return standard.view();
    }

    StandardView edit(UUID id, StandardRequest request, @Nullable String ifMatch) {
        PositionStandard standard = standards.locked(id);
        ETags.requireMatch(ifMatch, standard.version());
        if (!standard.positionId().equals(request.positionId())) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, request.positionId())
                    .at("/positionId");
        }
        standard.edit(request.content(), trail.act());
        trail.record("STANDARD_EDITED", standard);
        return standard.view();
    }

    private PositionView position(UUID positionId) {
        try {
            return positions.one(positionId, LocalDate.now(clock));
        } catch (ProblemException notThere) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, positionId).at("/positionId");
        }
    }
}
