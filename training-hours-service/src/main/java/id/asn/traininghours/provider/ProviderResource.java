package id.asn.traininghours.provider;

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

/** Training providers. */
@Path("/v1/training-providers")
@Tag(name = "Training providers")
public class ProviderResource {

    /** Codes go into paths and topics: letters, digits, dot, dash, underscore. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private final SynchroniseProvider synchroniseProvider;
    private final ProviderQueries queries;
    private final Clock clock;

    ProviderResource(SynchroniseProvider synchroniseProvider, ProviderQueries queries, Clock clock) {
        this.synchroniseProvider = synchroniseProvider;
        this.queries = queries;
        this.clock = clock;
    }

    @PUT
    @Path("/{providerCode}")
    @RolesAllowed("rules:write")
    @Operation(operationId = "putTrainingProvider", summary = "Register a provider or bring it up to date")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Brought up to date, or unchanged",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response put(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProviderRequest request) {
        return synchroniseProvider.synchronise(providerCode, request, ifMatch).toResponse();
    }

    @GET
    @Path("/{providerCode}")
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(
            operationId = "getTrainingProvider",
            summary = "One provider with its accreditations, as of a day and as known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response get(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt) {
        ProviderView provider =
                queries.one(providerCode, asOf.date(clock), knownAt.instant().orElse(null));
        return Reply.ok(provider).etag(provider.version()).toResponse();
    }

    @GET
    @Path("/{providerCode}/history")
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(
            operationId = "listTrainingProviderVersions",
            summary = "Every version of a provider and who recorded it, the newest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<ProviderVersionView> history(
            @PathParam("providerCode") @Pattern(regexp = CODE) String providerCode,
            @BeanParam @Valid PageRequest page) {
        return queries.history(providerCode, page);
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(operationId = "listTrainingProviders", summary = "Providers by code")
    @APIResponse(responseCode = "200", description = "A page of providers")
    public Page<ProviderView> list(@BeanParam @Valid ProviderFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }
}
