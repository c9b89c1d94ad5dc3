package id.asn.chassis.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be imported. */
@Path("/v1/import-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportKindsResource {

    private final ImportKinds kinds;

    ImportKindsResource(ImportKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(operationId = "listImportKinds", summary = "The kinds of import with the columns of their files")
    public List<ImportKindView> list() {
        return kinds.all().stream()
                .map(ImportKindView::of)
                .sorted(Comparator.comparing(ImportKindView::kind))
                .toList();
    }
}
