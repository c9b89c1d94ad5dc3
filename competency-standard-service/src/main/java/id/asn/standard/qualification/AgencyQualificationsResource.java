package id.asn.standard.qualification;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.web.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking over rank, education and training of people whom the register knows. */
@Path("/v1/agencies/{agencyCode}/qualifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
public class AgencyQualificationsResource {

    private final RecordQualifications record;
    private final Batches batches;
    private final Problems problems;

    AgencyQualificationsResource(RecordQualifications record, Batches batches, Problems problems) {
        this.record = record;
        this.batches = batches;
        this.problems = problems;
    }

    @POST
    @Path("/batch")
    @RolesAllowed("qualifications:write")
    @Operation(
            operationId = "recordQualifications",
            summary = "Take over the qualifications of up to 5,000 known people",
            description =
                    "Each item says all that is known of its person; what it leaves out is no longer known, and stays in "
                            + "the history. Saying the same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content = @Content(schema = @Schema(implementation = QualificationBatchView.class)))
    public Response batch(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @Valid @BeanParam BatchOptions options,
            @NotNull @Valid QualificationBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                QualificationBatchRequest.Item.class,
                items -> record.record(
                        agencyCode,
                        items.stream()
                                .map(item -> new QualificationDraft(
                                        item.index(),
                                        item.value().name(),
                                        item.value().qualifications()))
                                .toList()),
                outcomes -> QualificationBatchView.of(outcomes, problems));
    }
}
