package id.asn.assessment.result;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections of results, and the words that belong to them. */
@Path("/v1")
@Tag(name = "Assessment results")
public class ResultRevisionResource {

    private final ReviseResult reviseResult;
    private final ReportResults report;
    private final ResultReads reads;
    private final Idempotency idempotency;

    ResultRevisionResource(
            ReviseResult reviseResult, ReportResults report, ResultReads reads, Idempotency idempotency) {
        this.reviseResult = reviseResult;
        this.report = report;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/assessment-results/{resultId}/revisions")
    @RolesAllowed("assessments:write")
    @Operation(
            operationId = "reviseAssessmentResult",
            summary = "Correct or annul a result by one that takes its place",
            description = "The corrected result stays readable and no longer counts; a result is revised once, its "
                    + "revision may be revised again. Matches are reckoned anew at once.")
    @APIResponse(
            responseCode = "201",
            description = "The revision, with the match that it led to",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecordedResultView.class)))
    public Response revise(@PathParam("resultId") UUID resultId, @NotNull @Valid RevisionRequest request) {
        return idempotency.once(request, () -> {
            RecordedResult revision = reviseResult.revise(resultId, request);
            return Reply.created("/v1/assessment-results/" + revision.resultId(), report.view(revision));
        });
    }

    @GET
    @Path("/assessment-results/{resultId}/history")
    @RolesAllowed("assessments:read")
    @Operation(
            operationId = "listRevisionsOfAssessmentResult",
            summary = "The result as it was recorded first, and every revision, in this order")
    public Page<ResultView> history(@PathParam("resultId") UUID resultId, @BeanParam @Valid PageRequest page) {
        return reads.history(resultId, page);
    }

    @GET
    @Path("/assessment-results/{resultId}/narrative")
    @RolesAllowed("narratives:read")
    @Operation(
            operationId = "getAssessmentNarrative",
            summary = "What the assessors wrote",
            description = "The header Purpose is required; it is kept in the audit trail.")
    @Parameter(
            name = "Purpose",
            in = ParameterIn.HEADER,
            required = true,
            description = "What it is read for",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Narrative narrative(@PathParam("resultId") UUID resultId) {
        return reads.narrative(resultId);
    }
}
