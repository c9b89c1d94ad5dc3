package id.asn.standard.skj;

import jakarta.annotation.security.RolesAllowed;
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

/** What changes between two versions. */
@Path("/v1/position-standards/{standardId}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class StandardDiffResource {

    private final CompareStandards compare;

    StandardDiffResource(CompareStandards compare) {
        this.compare = compare;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "compareStandards",
            summary = "What a standard says otherwise than another one",
            description =
                    "Section by section: what was added, removed or changed, with both values. The order of rows is no"
                            + " difference. Comparing the other way round gives the inverse.")
    public StandardDiff diff(
            @PathParam("standardId") UUID standardId,
            @QueryParam("against")
                    @Nullable @Parameter(
                            description =
                                    "The earlier standard. When absent: the one it corrects or supersedes, else the one in force"
                                            + " on its position the day before it (for a draft: today)")
                    UUID against) {
        return compare.compare(standardId, against);
    }
}
