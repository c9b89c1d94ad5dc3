package id.asn.traininghours.transcript;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a paper is checked, without a token: whoever was handed it has its code. */
@Path("/v1/transcript-verifications/{code}")
@Tag(name = "Transcript verification")
public class TranscriptVerificationResource {

    private final VerifyTranscript verifyTranscript;

    TranscriptVerificationResource(VerifyTranscript verifyTranscript) {
        this.verifyTranscript = verifyTranscript;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "verifyTranscript",
            summary = "Whether a transcript is genuine, what it must say, and whether that still holds; no persons",
            description = "404 when no transcript was ever issued under the code: the paper is not genuine.")
    @APIResponse(
            responseCode = "200",
            description = "Issued here",
            content = @Content(schema = @Schema(implementation = TranscriptVerificationView.class)))
    public Response verify(@PathParam("code") @NotBlank @Size(max = 40) String code) {
        CacheControl fresh = new CacheControl();
        fresh.setNoStore(true);
        return Response.ok(verifyTranscript.under(code)).cacheControl(fresh).build();
    }
}
