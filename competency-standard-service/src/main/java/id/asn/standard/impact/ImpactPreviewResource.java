package id.asn.standard.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What many standards of an agency do together. */
@Path("/v1/impact-previews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impact")
public class ImpactPreviewResource {

    private final PreviewImpact preview;

    ImpactPreviewResource(PreviewImpact preview) {
        this.preview = preview;
    }

    @POST
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "previewImpact",
            summary = "What many standards of an agency do together, and each of them",
            description = "Writes nothing; a POST because the list of standards may be long.")
    public ImpactPreviewView preview(@NotNull @Valid ImpactPreviewRequest request) {
        return preview.together(request);
    }
}
