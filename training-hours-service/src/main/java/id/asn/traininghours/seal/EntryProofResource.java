package id.asn.traininghours.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that a row of the ledger is sealed. */
@Path("/v1/entries/{entryId}/proof")
@Tag(name = "Seals")
public class EntryProofResource {

    private final EntryProofs proofs;

    EntryProofResource(EntryProofs proofs) {
        this.proofs = proofs;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "getEntryProof",
            summary = "Proof that an entry stands under the seal of a day, and how that seal leads to the newest")
    @APIResponse(responseCode = "200", description = "The proof")
    @APIResponse(responseCode = "409", description = "The entry's day is not sealed yet")
    public EntryProof get(@PathParam("entryId") UUID entryId) {
        return proofs.of(entryId);
    }
}
