package id.asn.traininghours.review;

import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells whoever may read a completion how its review stands; who decided is for officers. */
@ApplicationScoped
public class ReviewHistories {

    private final ReviewItems items;
    private final ReviewDecisions decisions;
    private final Revisions revisions;
    private final Caller caller;

    ReviewHistories(ReviewItems items, ReviewDecisions decisions, Revisions revisions, Caller caller) {
        this.items = items;
        this.decisions = decisions;
        this.revisions = revisions;
        this.caller = caller;
    }

    /** Absent when nobody ever had to look at the completion. */
    public Optional<ReviewStatusView> of(UUID completionId) {
        return Optional.ofNullable(items.find(List.of(completionId)).get(completionId))
                .map(this::status);
    }

    private ReviewStatusView status(ReviewItem item) {
        boolean officer = caller.hasScope("hours:review");
        return new ReviewStatusView(
                item.kind(),
                item.state(),
                item.version(),
                item.reasonCodes(),
                item.revision() == 0
                        ? null
                        : ReviewStatusView.Content.of(
                                item.revision(), revisions.at(item.completionId(), item.revision())),
                decisions.of(item.completionId()).stream()
                        .map(decision -> officer ? DecisionView.of(decision) : DecisionView.withoutOfficer(decision))
                        .toList());
    }
}
