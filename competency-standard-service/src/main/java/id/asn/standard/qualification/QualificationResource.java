package id.asn.standard.qualification;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading rank, education and training of people. */
@Path("/v1/employees/{employeeId}/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Qualifications",
        description = "What people have of what positions ask besides competencies; reads are audited")
public class QualificationResource {

    private final QualificationReads reads;
    private final Clock clock;

    QualificationResource(QualificationReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("employees:read")
    @Operation(
            operationId = "getQualifications",
            summary = "What a person has as of a date, as known at an instant; audited")
    @APIResponse(
            responseCode = "200",
            description = "The qualifications",
            content = @Content(schema = @Schema(implementation = QualificationView.class)))
    public Response get(
            @PathParam("employeeId") UUID employeeId, @Valid @BeanParam AsOf asOf, @Valid @BeanParam KnownAt knownAt) {
        QualificationView view =
                reads.of(employeeId, asOf.date(clock), knownAt.instant().orElse(null));
        return Reply.ok(view).etag(view.version()).toResponse();
    }
}
