package id.asn.traininghours.review;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.problem.ReviewProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who is to look at an item, so that two officers do not do the same work. */
@ApplicationScoped
@UseCase
public class AssignReview {

    private final ReviewItems items;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    AssignReview(ReviewItems items, Caller caller, Audit audit, Clock clock) {
        this.items = items;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the scope, 409 when it is decided, 412 and 428 by version */
    public void assign(UUID completionId, @Nullable String officer, @Nullable String ifMatch) {
        ReviewItem item = Optional.ofNullable(items.lock(List.of(completionId)).get(completionId))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(item.agencyCode());
        ETags.requireMatch(ifMatch, item.version());
        if (!item.state().isPending()) {
            throw Problem.of(ReviewProblem.ALREADY_DECIDED, item.state());
        }
        items.assign(completionId, officer, Recording.now(caller.subject(), clock));
        audit.record("REVIEW_ASSIGNED", "completion", completionId.toString(), item.agencyCode(), Map.of());
    }
}
