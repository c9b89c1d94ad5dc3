package id.asn.standard.employee;

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

/** Placing people whom the register knows. */
@Path("/v1/agencies/{agencyCode}/placements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees")
public class AgencyPlacementsResource {

    private final ChangePlacements change;
    private final Batches batches;
    private final Problems problems;

    AgencyPlacementsResource(ChangePlacements change, Batches batches, Problems problems) {
        this.change = change;
        this.batches = batches;
        this.problems = problems;
    }

    @POST
    @Path("/batch")
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "changePlacements",
            summary = "Place known people, end or correct placements, up to 5,000; nothing else about them changes")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content = @Content(schema = @Schema(implementation = EmployeeBatchView.class)))
    public Response batch(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @Valid @BeanParam BatchOptions options,
            @NotNull @Valid PlacementBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                PlacementBatchRequest.Item.class,
                items -> change.change(
                        agencyCode,
                        items.stream()
                                .map(item -> item.value().draft(item.index()))
                                .toList()),
                outcomes -> EmployeeBatchView.of(outcomes, problems, options.isTrial()));
    }
}
