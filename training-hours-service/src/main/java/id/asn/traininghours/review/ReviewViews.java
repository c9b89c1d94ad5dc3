package id.asn.traininghours.review;

import id.asn.traininghours.completion.ReasonTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows items of the queue in the language of the caller. */
@ApplicationScoped
class ReviewViews {

    private final ReasonTexts texts;

    ReviewViews(ReasonTexts texts) {
        this.texts = texts;
    }

    ReviewItemView of(ReviewItemRow row, @Nullable List<DecisionView> history) {
        return new ReviewItemView(
                row.completionId(),
                row.employeeId(),
                row.agencyCode(),
                row.unitCode(),
                row.providerCode(),
                row.sourceRecordId(),
                row.formCode(),
                row.title(),
                row.startDate(),
                row.endDate(),
                row.convertedJp(),
                row.entryId(),
                row.creditedJp(),
                row.kind(),
                row.state(),
                row.reasonCodes(),
                texts.worded(texts.reasons(row.reasons())),
                row.assignedTo(),
                row.openedAt(),
                row.changedAt(),
                row.version(),
                row.revision(),
                history);
    }
}
