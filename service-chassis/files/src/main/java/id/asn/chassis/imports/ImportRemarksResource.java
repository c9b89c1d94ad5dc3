package id.asn.chassis.imports;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be said of the rows of an import that were taken over. */
@Path("/v1/imports/{importId}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportRemarksResource {

    private final ImportRemarks remarks;

    ImportRemarksResource(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    @GET
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(
            operationId = "listImportRemarks",
            summary = "Rows that were taken over with a remark: held, waiting, or worth a second look")
    public Page<ImportRemarkView> list(@PathParam("importId") UUID importId, @Valid @BeanParam PageRequest page) {
        return remarks.page(importId, page);
    }
}
