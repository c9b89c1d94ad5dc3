package id.asn.traininghours.yearclose;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closed years of an agency. */
@Path("/v1/agencies/{agencyCode}/year-closes")
@Tag(name = "Year close")
public class YearCloseResource {

    private final CloseYear closeYear;
    private final YearCloseQueries queries;
    private final Idempotency idempotency;

    YearCloseResource(CloseYear closeYear, YearCloseQueries queries, Idempotency idempotency) {
        this.closeYear = closeYear;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:correct")
    @Operation(
            operationId = "closeYear",
            summary = "Close a year over what is sealed, once; later entries stay possible and are adjustments")
    @APIResponse(
            responseCode = "201",
            description = "The closed year",
            content = @Content(schema = @Schema(implementation = YearCloseView.class)))
    public Response close(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode,
            @NotNull @Valid YearCloseRequest request) {
        return idempotency.once(request, () -> {
            closeYear.close(agencyCode, request.year());
            return Reply.created(
                    "/v1/agencies/" + agencyCode + "/year-closes/" + request.year(),
                    queries.one(agencyCode, request.year()));
        });
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review", "hours:correct"})
    @Operation(operationId = "listYearCloses", summary = "Closed years of an agency, the newest first")
    @APIResponse(responseCode = "200", description = "A page of closed years")
    public Page<YearCloseView> list(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode, @BeanParam @Valid PageRequest page) {
        return queries.page(agencyCode, page);
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({"hours:read", "hours:review", "hours:correct"})
    @Operation(operationId = "getYearClose", summary = "A closed year: snapshot, adjustments since, and their sum")
    @APIResponse(responseCode = "200", description = "The closed year")
    public YearCloseView get(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode,
            @PathParam("year") @Min(2010) @Max(2200) int year) {
        return queries.one(agencyCode, year);
    }

    @GET
    @Path("/{year}/people")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "listPeopleOfClosedYear",
            summary = "Snapshot, adjustments and balance of each person; audited")
    @APIResponse(responseCode = "200", description = "A page of people by id")
    public Page<ClosedPersonView> people(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode,
            @PathParam("year") @Min(2010) @Max(2200) int year,
            @BeanParam @Valid PageRequest page) {
        return queries.people(agencyCode, year, page);
    }

    @GET
    @Path("/{year}/adjustments")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "listAdjustmentsOfClosedYear",
            summary = "Entries of the year that came after its close; audited")
    @APIResponse(responseCode = "200", description = "A page of entries in the order they were recorded")
    public Page<LateEntryView> adjustments(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode,
            @PathParam("year") @Min(2010) @Max(2200) int year,
            @BeanParam @Valid PageRequest page) {
        return queries.adjustments(agencyCode, year, page);
    }
}
