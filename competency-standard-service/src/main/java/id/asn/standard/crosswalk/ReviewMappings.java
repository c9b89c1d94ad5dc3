package id.asn.standard.crosswalk;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accepts or rejects proposals; never by who proposed them. */
@ApplicationScoped
@UseCase
public class ReviewMappings {

    private final MappingRows rows;
    private final MappingTimeline timeline;
    private final CrosswalkEvents events;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    ReviewMappings(
            MappingRows rows,
            MappingTimeline timeline,
            CrosswalkEvents events,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.rows = rows;
        this.timeline = timeline;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    ReviewView review(ReviewRequest request) {
        List<UUID> ids = request.mappingIds().stream().distinct().toList();
        Map<UUID, Mapping> found =
                rows.locked(ids).stream().collect(Collectors.toMap(Mapping::id, Function.identity()));
        List<FieldProblem> errors = ReviewPolicy.check(request.mappingIds(), found, caller.subject());
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
        Instant at = now.instant();
        rows.review(ids, request.decision().status(), caller.subject(), request.comment(), at);
        if (request.decision() == ReviewRequest.Decision.ACCEPT) {
            Set<UUID> gaveWay = new HashSet<>(timeline.begin(ids, at));
            rows.raise(gaveWay);
            gaveWay.addAll(ids);
            events.publish(gaveWay);
        }
        found.values()
                .forEach(mapping -> audit.record(
                        "MAPPING_" + request.decision().status(),
                        "crosswalk-mapping",
                        mapping.id().toString(),
                        mapping.agencyCode(),
                        Map.of("from", mapping.fromCompetency(), "to", mapping.toCompetency())));
        return new ReviewView(request.decision().status(), ids.size());
    }

    /** 403 when the only fault is that the reviewer proposed some of them. */
    private static RuntimeException refusal(List<FieldProblem> errors) {
        boolean ownOnly =
                errors.stream().allMatch(error -> error.code().equals(CrosswalkProblem.PROPOSER_MAY_NOT_DECIDE.code()));
        CrosswalkProblem type =
                ownOnly ? CrosswalkProblem.PROPOSER_MAY_NOT_DECIDE : CrosswalkProblem.MAPPING_REVIEW_REFUSED;
        return Problem.of(type, errors.size()).withErrors(errors);
    }
}
