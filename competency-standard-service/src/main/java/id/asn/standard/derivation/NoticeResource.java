package id.asn.standard.derivation;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.standard.skj.StandardDiff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agency is told about the sources of its standards. */
@Path("/v1/standard-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class NoticeResource {

    private final Notices notices;

    NoticeResource(Notices notices) {
        this.notices = notices;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "listStandardNotices", summary = "Changes of the standards that an agency derived from")
    public Page<NoticeView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @Valid @BeanParam PageRequest page) {
        return notices.list(agency, page);
    }

    @GET
    @Path("/{noticeId}/diff")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "compareNoticedStandards",
            summary = "What the source's successor says otherwise than the source")
    public StandardDiff difference(@PathParam("noticeId") UUID noticeId) {
        return notices.difference(noticeId);
    }
}
