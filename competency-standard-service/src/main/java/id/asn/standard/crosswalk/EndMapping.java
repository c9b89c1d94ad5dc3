package id.asn.standard.crosswalk;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Ends an accepted mapping; whoever proposed it does not decide about it alone. */
@ApplicationScoped
@UseCase
public class EndMapping {

    private final MappingRows rows;
    private final MappingTimeline timeline;
    private final Crosswalks crosswalks;
    private final CrosswalkEvents events;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    EndMapping(
            MappingRows rows,
            MappingTimeline timeline,
            Crosswalks crosswalks,
            CrosswalkEvents events,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.rows = rows;
        this.timeline = timeline;
        this.crosswalks = crosswalks;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    MappingView end(UUID id, EndRequest request) {
        Mapping mapping =
                rows.locked(Set.of(id)).stream().findFirst().orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (mapping.proposedBy().equals(caller.subject())) {
            throw Problem.of(CrosswalkProblem.PROPOSER_MAY_NOT_DECIDE);
        }
        if (!timeline.end(id, request.effectiveTo(), request.reason(), now.instant())) {
            throw Problem.of(CrosswalkProblem.MAPPING_NOT_IN_FORCE, request.effectiveTo());
        }
        rows.raise(Set.of(id));
        events.publish(Set.of(id));
        audit.record(
                "MAPPING_ENDED",
                "crosswalk-mapping",
                id.toString(),
                mapping.agencyCode(),
                Map.of("effectiveTo", request.effectiveTo(), "reason", request.reason()));
        return crosswalks.one(id);
    }
}
