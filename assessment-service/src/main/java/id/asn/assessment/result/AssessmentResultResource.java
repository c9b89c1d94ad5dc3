package id.asn.assessment.result;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results of assessments, as providers report them. */
@Path("/v1")
@Tag(
        name = "Assessment results",
        description = "Recorded once, under the provider's own reference; valid for three years")
public class AssessmentResultResource {

    private final ReportResults report;
    private final ReportBatches batches;
    private final ResultReads reads;
    private final Idempotency idempotency;

    AssessmentResultResource(ReportResults report, ReportBatches batches, ResultReads reads, Idempotency idempotency) {
        this.report = report;
        this.batches = batches;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/assessment-results")
    @RolesAllowed("assessments:write")
    @Operation(
            operationId = "recordAssessmentResult",
            summary = "Record a result",
            description = "Sent again with the same content it is answered with 200 and changes nothing; the same "
                    + "reference with other content is refused with 409.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecordedResultView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Had been recorded before with the same content",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecordedResultView.class)))
    public Response record(@NotNull @Valid AssessmentResultRequest request) {
        return idempotency.once(request, () -> report.one(request));
    }

    @POST
    @Path("/assessment-results/batch")
    @RolesAllowed("assessments:write")
    @Operation(
            operationId = "recordAssessmentResults",
            summary = "Record up to 5,000 results",
            description =
                    "The answer keeps the order of the items. By default each stands for itself; with mode=atomic all"
                            + " are recorded or none, and with validateOnly=true nothing is.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each item",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Response recordBatch(@BeanParam @Valid BatchOptions options, @NotNull @Valid AssessmentResultBatch batch) {
        return batches.report(batch, options);
    }

    @GET
    @Path("/assessment-results/{resultId}")
    @RolesAllowed("assessments:read")
    @Operation(operationId = "getAssessmentResult", summary = "A recorded result")
    public ResultView get(@PathParam("resultId") UUID resultId) {
        return reads.byId(resultId);
    }

    @GET
    @Path("/employees/{employeeId}/assessment-results")
    @RolesAllowed("assessments:read")
    @Operation(operationId = "listAssessmentResults", summary = "The results of a person, the first recorded first")
    public Page<ResultView> ofEmployee(@PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return reads.ofEmployee(employeeId, page);
    }
}
