package id.asn.assessment.provider;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
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

/** Providers of assessments. */
@Path("/v1")
@Tag(name = "Assessment providers", description = "Who may assess, in which category and until when (PerBKN 26/2019)")
public class ProviderResource {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private final RegisterProvider registerProvider;
    private final ProviderReads reads;
    private final Clock clock;

    ProviderResource(RegisterProvider registerProvider, ProviderReads reads, Clock clock) {
        this.registerProvider = registerProvider;
        this.reads = reads;
        this.clock = clock;
    }

    @PUT
    @Path("/assessment-providers/{providerCode}")
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "putAssessmentProvider",
            summary = "Register a provider or bring it up to date",
            description =
                    "For officers of the nation. A change is a new version; saying the same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Brought up to date, or unchanged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderView.class)))
    public Response put(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProviderRequest request) {
        return registerProvider.register(providerCode, request, ifMatch).toResponse();
    }

    @GET
    @Path("/assessment-providers/{providerCode}")
    @RolesAllowed({"assessments:read", "assessments:write", "matches:read", "rules:write"})
    @Operation(
            operationId = "getAssessmentProvider",
            summary = "A provider with its accreditations, as of a day and as known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderView.class)))
    public Response get(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt) {
        ProviderView provider =
                reads.one(providerCode, asOf.date(clock), knownAt.instant().orElse(null));
        return Reply.ok(provider).etag(provider.version()).toResponse();
    }

    @GET
    @Path("/assessment-providers/{providerCode}/history")
    @RolesAllowed({"assessments:read", "assessments:write", "matches:read", "rules:write"})
    @Operation(
            operationId = "listAssessmentProviderVersions",
            summary = "Every version of a provider and who recorded it, the newest first")
    public Page<ProviderView> history(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @BeanParam @Valid PageRequest page) {
        return reads.history(providerCode, page);
    }

    @GET
    @Path("/assessment-providers")
    @RolesAllowed({"assessments:read", "assessments:write", "matches:read", "rules:write"})
    @Operation(operationId = "listAssessmentProviders", summary = "Providers by code, with their state on a day")
    public Page<ProviderView> list(@BeanParam @Valid AsOf asOf, @BeanParam @Valid PageRequest page) {
        return reads.page(asOf.date(clock), page);
    }

    @GET
    @Path("/accreditation-rules")
    @RolesAllowed({"assessments:read", "assessments:write", "matches:read", "rules:write"})
    @Operation(
            operationId = "getAccreditationRules",
            summary = "How long categories last, what they may assess and what methods demand, with citations")
    public AccreditationRules rules() {
        return reads.rules();
    }
}
