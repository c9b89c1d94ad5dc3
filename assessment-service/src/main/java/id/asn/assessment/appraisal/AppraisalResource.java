package id.asn.assessment.appraisal;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appraisals as the performance system delivers them. */
@Path("/v1")
@Tag(
        name = "Performance appraisals",
        description = "A person's year (SKP), under the performance system's own reference; one axis of the 9-box")
public class AppraisalResource {

    private final RecordAppraisals record;
    private final ReviseAppraisal revise;
    private final AppraisalReads reads;
    private final Batches batches;
    private final Problems problems;
    private final Idempotency idempotency;

    AppraisalResource(
            RecordAppraisals record,
            ReviseAppraisal revise,
            AppraisalReads reads,
            Batches batches,
            Problems problems,
            Idempotency idempotency) {
        this.record = record;
        this.revise = revise;
        this.reads = reads;
        this.batches = batches;
        this.problems = problems;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/performance-appraisals")
    @RolesAllowed("appraisals:write")
    @Operation(
            operationId = "recordPerformanceAppraisal",
            summary = "Record a year's appraisal",
            description = "Sent again with the same content it is answered with 200 and changes nothing; the same "
                    + "reference with other content, and another appraisal of the same year, are refused with 409.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecordedAppraisal.class)))
    @APIResponse(
            responseCode = "200",
            description = "Had been recorded before with the same content",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecordedAppraisal.class)))
    public Response record(@NotNull @Valid AppraisalRequest request) {
        return idempotency.once(request, () -> {
            ItemOutcome.Kept kept = ItemOutcome.only(record.record(List.of(new BatchItem.Sound<>(0, request))));
            RecordedAppraisal view = new RecordedAppraisal(kept.id());
            return kept.status() == ItemStatus.CREATED
                    ? Reply.created("/v1/performance-appraisals/" + kept.id(), view)
                    : Reply.ok(view);
        });
    }

    @POST
    @Path("/performance-appraisals/batch")
    @RolesAllowed("appraisals:write")
    @Operation(
            operationId = "recordPerformanceAppraisals",
            summary = "Record up to 5,000 appraisals, one by one or all or none; the answer keeps their order")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AppraisalBatchAnswer.class)))
    public Response recordBatch(@Valid @BeanParam BatchOptions options, @NotNull @Valid AppraisalBatch request) {
        return batches.take(
                options,
                request,
                request.items(),
                AppraisalRequest.class,
                record::record,
                outcomes -> AppraisalBatchAnswer.of(outcomes, problems, options.isTrial()));
    }

    @POST
    @Path("/performance-appraisals/{appraisalId}/revisions")
    @RolesAllowed("appraisals:write")
    @Operation(
            operationId = "revisePerformanceAppraisal",
            summary = "Correct or annul an appraisal by a linked one with a reason",
            description = "Each appraisal is revised once at most; a further correction revises the revision.")
    @APIResponse(
            responseCode = "201",
            description = "What has taken its place",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AppraisalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Had been recorded before with the same content",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AppraisalView.class)))
    public Response revise(
            @PathParam("appraisalId") UUID appraisalId, @NotNull @Valid AppraisalRevisionRequest request) {
        return idempotency.once(request, () -> revise.revise(appraisalId, request));
    }

    @GET
    @Path("/performance-appraisals/{appraisalId}")
    @RolesAllowed({"talent:read", "appraisals:write", "assessments:read"})
    @Operation(
            operationId = "getPerformanceAppraisal",
            summary = "A recorded appraisal",
            description = "With `assessments:read` alone a person sees their own.")
    public AppraisalView get(@PathParam("appraisalId") UUID appraisalId) {
        return reads.byId(appraisalId);
    }

    @GET
    @Path("/employees/{employeeId}/performance-appraisals")
    @RolesAllowed({"talent:read", "appraisals:write", "assessments:read"})
    @Operation(
            operationId = "listPerformanceAppraisals",
            summary = "The appraisals of a person with their revisions, the first recorded first",
            description = "With `assessments:read` alone a person sees their own.")
    public Page<AppraisalView> ofEmployee(
            @PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return reads.ofEmployee(employeeId, page);
    }

    /** What it is called from now on. */
    @Schema(name = "RecordedPerformanceAppraisal")
    public record RecordedAppraisal(UUID appraisalId) {}
}
