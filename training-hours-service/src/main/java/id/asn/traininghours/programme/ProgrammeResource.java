package id.asn.traininghours.programme;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
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
import java.time.Clock;
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
    private final Clock clock;

    ProgrammeResource(SynchroniseProgramme synchroniseProgramme, ProgrammeQueries queries, Clock clock) {
        this.synchroniseProgramme = synchroniseProgramme;
        this.queries = queries;
        this.clock = clock;
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
    @Operation(
            operationId = "getTrainingProgramme",
            summary = "One programme with its accreditations, as of a day and as known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(
            @PathParam("programmeCode") @Pattern(regexp = ProviderResource.CODE) String programmeCode,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt) {
        ProgrammeView programme =
                queries.one(programmeCode, asOf.date(clock), knownAt.instant().orElse(null));
        return Reply.ok(programme).etag(programme.version()).toResponse();
    }

    @GET
    @Path("/{programmeCode}/history")
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(
            operationId = "listTrainingProgrammeVersions",
            summary = "Every version of a programme and who recorded it, the newest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<ProgrammeVersionView> history(
            @PathParam("programmeCode") @Pattern(regexp = ProviderResource.CODE) String programmeCode,
            @BeanParam @Valid PageRequest page) {
        return queries.history(programmeCode, page);
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(operationId = "listTrainingProgrammes", summary = "Programmes by code")
    @APIResponse(responseCode = "200", description = "A page of programmes")
    public Page<ProgrammeView> list(@BeanParam @Valid ProgrammeFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }
}
