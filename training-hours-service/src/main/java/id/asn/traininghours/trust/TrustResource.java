package id.asn.traininghours.trust;

import id.asn.traininghours.provider.ProviderResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far a provider's reports are believed. */
@Path("/v1/training-providers/{providerCode}/trust")
@Tag(name = "Training providers")
public class TrustResource {

    private final TrustQueries queries;
    private final Clock clock;

    TrustResource(TrustQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(
            operationId = "getProviderTrust",
            summary = "The trust score of a provider, with the counts it rests on and the steps that led to it")
    @APIResponse(responseCode = "200", description = "The score; no persons")
    public TrustView trust(
            @PathParam("providerCode") @Pattern(regexp = ProviderResource.CODE) String providerCode,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return queries.of(providerCode, asOf == null ? LocalDate.now(clock) : asOf);
    }
}
