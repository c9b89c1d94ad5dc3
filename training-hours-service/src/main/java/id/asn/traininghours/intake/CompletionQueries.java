package id.asn.traininghours.intake;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.check.DuplicateAlerts;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.review.ReviewHistories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads a completion and what became of it. */
@ApplicationScoped
public class CompletionQueries {

    private final Jdbi jdbi;
    private final Completions completions;
    private final Answers answers;
    private final ReviewHistories reviewHistories;
    private final DuplicateAlerts duplicateAlerts;
    private final Caller caller;
    private final Audit audit;

    CompletionQueries(
            Jdbi jdbi,
            Completions completions,
            Answers answers,
            ReviewHistories reviewHistories,
            DuplicateAlerts duplicateAlerts,
            Caller caller,
            Audit audit) {
        this.jdbi = jdbi;
        this.completions = completions;
        this.answers = answers;
        this.reviewHistories = reviewHistories;
        this.duplicateAlerts = duplicateAlerts;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the caller's agencies, or of another provider */
    @UseCase
    public CompletionView one(UUID completionId) {
        Reported reported = jdbi.withHandle(handle -> handle.createQuery("""
                                select provider_code, source_record_id, employee_id, agency_code, course_id, form_code, title,
                                       start_date, end_date, received_at
                                from completion where completion_id = :completionId
                                """)
                        .bind("completionId", completionId)
                        .mapTo(Reported.class)
                        .findOne())
                .filter(this::isVisible)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        SourceRecord source = new SourceRecord(reported.providerCode(), reported.sourceRecordId());
        StoredCompletion stored =
                Objects.requireNonNull(completions.bySource(List.of(source)).get(source));
        audit.record("COMPLETION_READ", "completion", completionId.toString(), reported.agencyCode(), Map.of());
        return new CompletionView(
                reported.providerCode(),
                reported.sourceRecordId(),
                reported.employeeId(),
                reported.courseId(),
                reported.formCode(),
                reported.title(),
                reported.startDate(),
                reported.endDate(),
                reported.receivedAt(),
                answers.of(stored, null),
                reviewHistories.of(completionId).orElse(null),
                duplicateAlerts.of(completionId));
    }

    /** A provider sees its own completions; one that waits belongs to no agency yet. */
    private boolean isVisible(Reported reported) {
        boolean ofProvider =
                caller.provider().map(reported.providerCode()::equals).orElse(true);
        boolean ofAgency = reported.agencyCode() == null
                ? caller.agencies().isAll() || caller.provider().isPresent()
                : caller.agencies().covers(reported.agencyCode());
        return ofProvider && ofAgency;
    }

    /** The part of a completion that is shown. */
    public record Reported(
            String providerCode,
            String sourceRecordId,
            @Nullable UUID employeeId,
            @Nullable String agencyCode,
            @Nullable String courseId,
            String formCode,
            String title,
            LocalDate startDate,
            LocalDate endDate,
            Instant receivedAt) {}
}
