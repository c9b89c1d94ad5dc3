package id.asn.traininghours.seal;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seals over the ledger, one a day. */
@Path("/v1/seals")
@Tag(name = "Seals")
public class SealResource {

    private final SealQueries queries;
    private final VerifyProof verifyProof;
    private final VerifyDays verifyDays;

    SealResource(SealQueries queries, VerifyProof verifyProof, VerifyDays verifyDays) {
        this.queries = queries;
        this.verifyProof = verifyProof;
        this.verifyDays = verifyDays;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review", "reports:aggregate"})
    @Operation(operationId = "listSeals", summary = "Seals, the newest first")
    @APIResponse(responseCode = "200", description = "A page of seals")
    public Page<SealView> list(@BeanParam @Valid PageRequest page) {
        return queries.page(page);
    }

    @GET
    @Path("/{day}")
    @RolesAllowed({"hours:read", "hours:review", "reports:aggregate"})
    @Operation(operationId = "getSeal", summary = "The seal of a day")
    @APIResponse(responseCode = "200", description = "The seal")
    public SealView get(@PathParam("day") @CivilDate LocalDate day) {
        return queries.one(day);
    }

    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "verifySeals",
            summary = "Compare a proof, or every entry of some days, with the seals and name what differs",
            description = "Writes nothing. A range of days needs a token for all agencies.")
    @APIResponse(responseCode = "200", description = "What differs; nothing when `holds`")
    public Verification verify(@NotNull @Valid VerificationRequest request) {
        EntryProof proof = request.proof();
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (proof != null && from == null && to == null) {
            return verifyProof.verify(proof);
        }
        if (proof != null || from == null || to == null) {
            throw Problem.of(SealProblem.NOTHING_TO_VERIFY);
        }
        return verifyDays.verify(from, to);
    }
}
