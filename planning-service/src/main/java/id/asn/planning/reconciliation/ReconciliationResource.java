package id.asn.planning.reconciliation;

import id.asn.planning.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether planning's hours are the ledger's hours. */
@Path("/v1/reconciliations")
@Tag(name = "Reconciliation", description = "Planning's totals against the ledger's control totals")
public class ReconciliationResource {

    private final Reconciliations reconciliations;

    ReconciliationResource(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @GET
    @RolesAllowed("reports:aggregate")
    @Operation(
            operationId = "reconcileHours",
            summary = "Compare planning's hours of an agency and year with the ledger's, at one exact cut")
    @APIResponse(responseCode = "200", description = "Both sides, the difference and the lag")
    public ReconciliationView reconcile(
            @QueryParam("agency") @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agency,
            @QueryParam("year") @NotNull @Min(2010) @Max(2200) Integer year) {
        return reconciliations.of(agency, year);
    }
}
