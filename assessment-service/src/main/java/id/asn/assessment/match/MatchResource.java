package id.asn.assessment.match;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.JsonRows;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The match of persons with the positions they hold. */
@Path("/v1")
@Tag(
        name = "Matches",
        description = "Job-person match (JPM): stored computations, why they came out so, and their verification")
public class MatchResource {

    private final MatchReads reads;
    private final ExplainMatch explain;
    private final VerifyMatch verify;
    private final CompareMatches compare;
    private final Disputes disputes;
    private final MatchAccess access;
    private final Caller caller;
    private final CivilCalendar calendar;
    private final JsonRows json;

    MatchResource(
            MatchReads reads,
            ExplainMatch explain,
            VerifyMatch verify,
            CompareMatches compare,
            Disputes disputes,
            MatchAccess access,
            Caller caller,
            CivilCalendar calendar,
            JsonRows json) {
        this.reads = reads;
        this.explain = explain;
        this.verify = verify;
        this.compare = compare;
        this.disputes = disputes;
        this.access = access;
        this.caller = caller;
        this.calendar = calendar;
        this.json = json;
    }

    @GET
    @Path("/employees/{employeeId}/match")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "getCurrentMatch",
            summary = "The match of a person with the position held",
            description = "The latest computation up to asOf; `expired` tells when its evidence is over on that day.")
    public MatchView current(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        access.requireEmployee(employeeId);
        LocalDate day = calendar.dayOrToday(asOf);
        StoredMatch match = reads.latest(employeeId, purpose, day)
                .orElseThrow(() -> Problem.of(AssessmentProblem.MATCH_NOT_COMPUTED));
        access.requireAndRecordRead(match);
        return MatchView.of(match, day, disputes.stays(match), json);
    }

    @GET
    @Path("/matches")
    @RolesAllowed("matches:read")
    @Operation(operationId = "listMatches", summary = "The current matches of an agency")
    public Page<MatchSummary> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("unit") @Size(max = 40) @Nullable String unit,
            @QueryParam("category") @Size(max = 40) @Nullable String category,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @BeanParam @Valid PageRequest page) {
        caller.requireAgency(agency);
        Page<MatchSummary> matches = reads.list(agency, unit, category, purpose, page);
        access.recordListing(agency, matches.items().size());
        return matches;
    }

    @GET
    @Path("/matches/{computationId}")
    @RolesAllowed("matches:read")
    @Operation(operationId = "getMatch", summary = "A computation, current or not")
    public MatchView get(@PathParam("computationId") UUID computationId) {
        StoredMatch match = requireMatch(computationId);
        return MatchView.of(match, calendar.today(), disputes.stays(match), json);
    }

    @GET
    @Path("/matches/{computationId}/explanation")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "explainMatch",
            summary = "Why it came out so, step by step",
            description =
                    "As data, and as sentences in Indonesian or English by Accept-Language; with Accept: text/plain "
                            + "the whole text.")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @APIResponse(
            responseCode = "200",
            description = "The steps",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MatchExplanation.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public MatchExplanation explanation(@PathParam("computationId") UUID computationId) {
        return explain.explain(requireMatch(computationId));
    }

    @GET
    @Path("/matches/{computationId}/comparison")
    @RolesAllowed("matches:read")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "compareMatches",
            summary = "Two computations of a person side by side, and why they differ",
            description =
                    "The version tells which one is the earlier. As data, and as sentences in Indonesian or English "
                            + "by Accept-Language; with Accept: text/plain the whole text.")
    @APIResponse(
            responseCode = "200",
            description = "Both, and what differs",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MatchComparison.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public MatchComparison comparison(
            @PathParam("computationId") UUID computationId,
            @Parameter(description = "The other computation") @QueryParam("with") @NotNull UUID with) {
        return compare.compare(requireMatch(computationId), requireMatch(with));
    }

    @GET
    @Path("/employees/{employeeId}/matches")
    @RolesAllowed("matches:read")
    @Operation(operationId = "listMatchesOfEmployee", summary = "Every computation of a person, the latest first")
    public Page<MatchSummary> history(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "Default: both") @QueryParam("purpose") @Nullable Purpose purpose,
            @BeanParam @Valid PageRequest page) {
        access.requireEmployee(employeeId);
        Page<MatchSummary> matches = reads.history(employeeId, purpose, page);
        access.recordHistory(employeeId, matches.items().size());
        return matches;
    }

    @POST
    @Path("/matches/{computationId}/verification")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "verifyMatch",
            summary = "Reckon it again from its stored inputs and compare the digests",
            description = "Writes nothing but the audit trail.")
    public Verification verification(@PathParam("computationId") UUID computationId) {
        return verify.verify(requireMatch(computationId));
    }

    private StoredMatch requireMatch(UUID computationId) {
        StoredMatch match = reads.byId(computationId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        access.requireAndRecordRead(match);
        return match;
    }
}
