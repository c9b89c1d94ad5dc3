package id.asn.assessment.verification;

import id.asn.assessment.match.Verification;
import id.asn.assessment.match.VerificationScope;
import id.asn.assessment.verification.VerificationRun.Selection;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verification of all computations of an agency. */
@Path("/v1/matches/verifications")
@Tag(name = "Verifications", description = "All computations of an agency reckoned again, and those that do not verify")
public class VerificationResource {

    /** So many are reckoned while the caller waits. */
    private static final long AT_ONCE = 5_000;

    private final StartVerification start;
    private final WorkOnVerification work;
    private final VerificationReads reads;
    private final Idempotency idempotency;

    VerificationResource(
            StartVerification start, WorkOnVerification work, VerificationReads reads, Idempotency idempotency) {
        this.start = start;
        this.work = work;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "verifyMatches",
            summary = "Reckon all computations of an agency again from their stored inputs",
            description = "Up to 5,000 are answered with the finished run; more, or with Prefer: respond-async, in the "
                    + "background: follow the run. Nothing but the run and the audit trail is written.")
    @APIResponse(
            responseCode = "200",
            description = "The finished run",
            content = @Content(schema = @Schema(implementation = VerificationRun.class)))
    @APIResponse(
            responseCode = "202",
            description = "The run; Location leads to it",
            content = @Content(schema = @Schema(implementation = VerificationRun.class)))
    public Response verify(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @Parameter(description = "The current computations, or those of before too")
                    @QueryParam("selection")
                    @DefaultValue("CURRENT")
                    Selection selection,
            @Parameter(description = "Reckoned for this day or later") @QueryParam("since") @CivilDate @Nullable LocalDate since,
            @Parameter(description = "Reckoned for this day or earlier") @QueryParam("until") @CivilDate @Nullable LocalDate until,
            @HeaderParam("Prefer") @Size(max = 200) @Nullable String prefer) {
        VerificationScope scope = new VerificationScope(agency, selection == Selection.ALL, since, until);
        AtomicReference<@Nullable VerificationRun> fresh = new AtomicReference<>();
        Response accepted = idempotency.once(scope, () -> {
            VerificationRun run = start.start(scope);
            fresh.set(run);
            return Reply.accepted("/v1/matches/verifications/" + run.runId(), run);
        });
        VerificationRun run = fresh.get();
        if (run == null || run.total() > AT_ONCE || (prefer != null && prefer.contains("respond-async"))) {
            return accepted;
        }
        work.finish(run.runId());
        return Response.fromResponse(accepted)
                .status(Response.Status.OK)
                .entity(reads.one(run.runId()))
                .build();
    }

    @GET
    @RolesAllowed("matches:read")
    @Operation(operationId = "listVerifications", summary = "Runs of an agency, the newest first")
    public Page<VerificationRun> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @BeanParam @Valid PageRequest page) {
        return reads.page(agency, page);
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed("matches:read")
    @Operation(operationId = "getVerification", summary = "How far a run is, and how many verified")
    public VerificationRun get(@PathParam("runId") UUID runId) {
        return reads.one(runId);
    }

    @GET
    @Path("/{runId}/findings")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "listVerificationFindings",
            summary = "Every computation that did not verify, with the input or figure that changed")
    public Page<Verification> findings(@PathParam("runId") UUID runId, @BeanParam @Valid PageRequest page) {
        return reads.findings(runId, page);
    }
}
