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

    public StandardView draft(StandardRequest request) {
        return draft(request, null);
    }

    /** @param origin what it begins from, when it is not written afresh */
    public StandardView draft(StandardRequest request, @Nullable Origin origin) {
        PositionView position = position(request.positionId());
        requireCorrectable(request);
        PositionStandard standard = new PositionStandard(
                Ids.next(),
                position.positionId(),
                position.agencyCode(),
                request.content(),
                request.corrects(),
                origin,
                trail.act());
        standards.persistAndFlush(standard);
        trail.record("STANDARD_DRAFTED", standard);
        // A file brings thousands in one transaction, and each flush would look at all of them again.
        standards.getEntityManager().detach(standard);
        return standard.view();
    }

    StandardView edit(UUID id, StandardRequest request, @Nullable String ifMatch) {
        PositionStandard standard = standards.locked(id);
        ETags.requireMatch(ifMatch, standard.version());
        if (!standard.positionId().equals(request.positionId())) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, request.positionId())
                    .at("/positionId");
        }
        requireCorrectable(request);
        StandardContent before = standard.content();
        standard.edit(request.content(), request.corrects(), trail.act());
        trail.record("STANDARD_EDITED", standard, TransitionNote.replacing(before));
        return standard.view();
    }

    private PositionView position(UUID positionId) {
        try {
            return positions.one(positionId, LocalDate.now(clock));
        } catch (ProblemException notThere) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, positionId).at("/positionId");
        }
    }

    /** A correction names an enacted version of the same position; whether it still is in force, its enactment judges. */
    private void requireCorrectable(StandardRequest request) {
        Correction correction = request.corrects();
        if (correction == null) {
            return;
        }
        boolean correctable = standards
                .findByIdOptional(correction.standardId())
                .filter(corrected -> corrected.positionId().equals(request.positionId()))
                .filter(PositionStandard::isEnacted)
                .isPresent();
        if (!correctable) {
            throw Problem.of(SkjProblem.CORRECTS_UNKNOWN).at("/corrects/standardId");
        }
    }
}
