package id.asn.traininghours.transcript;

import id.asn.traininghours.reading.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person has completed, to be handed on: as data, or as a paper that can be checked. */
@Path("/v1/employees/{employeeId}/transcript")
@Produces({MediaType.APPLICATION_JSON, TranscriptResource.PDF})
@Tag(name = "Hours of an employee")
public class TranscriptResource {

    static final String PDF = "application/pdf";

    private final IssueTranscript issueTranscript;
    private final TranscriptPdf pdf;

    TranscriptResource(IssueTranscript issueTranscript, TranscriptPdf pdf) {
        this.issueTranscript = issueTranscript;
        this.pdf = pdf;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "getTranscript",
            summary = "A person's transcript with a code by which anybody can check it; for officers and the person",
            description = """
                    The same content on the same day is the same transcript under the same code. A PDF is Indonesian unless \
                    Accept-Language asks for English. Names and NIP are not known here: the paper has lines for the office to \
                    fill in.""")
    @APIResponse(
            responseCode = "200",
            description = "The transcript",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TranscriptView.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response transcript(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context HttpHeaders request) {
        IssuedTranscript issued = issueTranscript.of(employeeId, new Period(from, to), knownAt);
        return wantsPdf(request)
                ? pdf.answer(issued, request)
                : Response.ok(TranscriptView.of(issued), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.VARY, "Accept, Accept-Language")
                        .build();
    }

    private static boolean wantsPdf(HttpHeaders request) {
        MediaType pdf = MediaType.valueOf(PDF);
        return request.getAcceptableMediaTypes().stream()
                .filter(wanted -> wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE) || wanted.isCompatible(pdf))
                .findFirst()
                .filter(wanted -> !wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
