package id.asn.traininghours.programme;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.traininghours.provider.ProviderResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Training programmes. */
@Path("/v1/training-programmes")
@Tag(name = "Training programmes")
public class ProgrammeResource {

    private final SynchroniseProgramme synchroniseProgramme;
    private final ProgrammeQueries queries;

    ProgrammeResource(SynchroniseProgramme synchroniseProgramme, ProgrammeQueries queries) {
        this.synchroniseProgramme = synchroniseProgramme;
        this.queries = queries;
    }

    @PUT
    @Path("/{programmeCode}")
    @RolesAllowed("rules:write")
    @Operation(operationId = "putTrainingProgramme", summary = "Register a programme or bring it up to date")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Brought up to date, or unchanged",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response put(
            @PathParam("programmeCode") @Pattern(regexp = ProviderResource.CODE) String programmeCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeRequest request) {
        return synchroniseProgramme.synchronise(programmeCode, request, ifMatch).toResponse();
    }

    @GET
    @Path("/{programmeCode}")
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(operationId = "getTrainingProgramme", summary = "One programme with its accreditations")
    @APIResponse(responseCode = "200", description = "The programme")
    public ProgrammeView get(
            @PathParam("programmeCode") @Pattern(regexp = ProviderResource.CODE) String programmeCode) {
        return queries.one(programmeCode);
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(operationId = "listTrainingProgrammes", summary = "Programmes by code")
    @APIResponse(responseCode = "200", description = "A page of programmes")
    public Page<ProgrammeView> list(@BeanParam @Valid PageRequest page) {
        return queries.page(page);
    }
}
