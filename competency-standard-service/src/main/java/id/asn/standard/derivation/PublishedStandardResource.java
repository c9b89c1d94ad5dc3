package id.asn.standard.derivation;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.reference.Tier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Enacted standards of all agencies, to derive from. */
@Path("/v1/published-standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class PublishedStandardResource {

    private final PublishedStandards published;

    PublishedStandardResource(PublishedStandards published) {
        this.published = published;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "listPublishedStandards", summary = "Standards in force, of all agencies")
    public Page<PublishedStandardView> list(
            @QueryParam("agency") @Size(max = 20) @Nullable String agency,
            @QueryParam("tier") @Nullable Tier tier,
            @QueryParam("title") @Size(max = 200) @Parameter(description = "Part of the position's title") @Nullable String title,
            @Valid @BeanParam PageRequest page) {
        return published.list(agency, tier == null ? null : tier.name(), title, page);
    }

    @GET
    @Path("/{standardId}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getPublishedStandard", summary = "An enacted standard of any agency")
    public PublishedStandardView one(@PathParam("standardId") UUID standardId) {
        return published.one(standardId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
