package id.asn.planning.goal;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import id.asn.planning.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The goals that needs can serve. */
@Path("/v1/goals")
@Tag(name = "Goals", description = "RPJMN, RPJMD, Renstra and programmes as a chain")
public class GoalResource {

    private final RecordGoal recordGoal;
    private final Goals goals;
    private final Idempotency idempotency;

    GoalResource(RecordGoal recordGoal, Goals goals, Idempotency idempotency) {
        this.recordGoal = recordGoal;
        this.goals = goals;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("plans:write")
    @Operation(operationId = "recordGoal", summary = "Record a goal under the goal it serves")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    public Response record(@NotNull @Valid GoalRequest request) {
        return idempotency.once(request, () -> {
            GoalView goal = recordGoal.record(request);
            return Reply.created("/v1/goals/" + goal.goalId(), goal);
        });
    }

    @GET
    @RolesAllowed("plans:read")
    @Operation(operationId = "listGoals", summary = "List goals: the national ones and those of the caller's agencies")
    @APIResponse(responseCode = "200", description = "A page of goals, oldest first")
    public Page<GoalView> list(
            @QueryParam("agency") @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) @Nullable String agency,
            @QueryParam("level") @Nullable GoalLevel level,
            @Valid @BeanParam PageRequest page) {
        return goals.list(agency, level, page);
    }

    @GET
    @Path("/{goalId}")
    @RolesAllowed("plans:read")
    @Operation(operationId = "getGoal", summary = "Read a goal with its chain up to the RPJMN and its children")
    @APIResponse(responseCode = "200", description = "The goal")
    public GoalDetailView get(@PathParam("goalId") UUID goalId) {
        return goals.detail(goalId);
    }
}
