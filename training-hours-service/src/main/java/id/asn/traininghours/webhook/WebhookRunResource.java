package id.asn.traininghours.webhook;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can be done with a subscription, and what was done. */
@Path("/v1/webhooks/{webhookId}")
@Tag(name = "Webhooks")
public class WebhookRunResource {

    private static final String POST_HOURS = "hours:post";
    private static final String READ_HOURS = "hours:read";

    private final RunWebhook run;
    private final WebhookQueries queries;
    private final SecretBox box;
    private final Idempotency idempotency;

    WebhookRunResource(RunWebhook run, WebhookQueries queries, SecretBox box, Idempotency idempotency) {
        this.run = run;
        this.queries = queries;
        this.box = box;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/secret-rotations")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "A new secret, shown once; for a while the old one signs too")
    @APIResponse(
            responseCode = "200",
            description = "Rotated",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("webhookId") UUID webhookId, @NotNull @Valid RotationRequest request) {
        SigningSecret secret = box.create();
        SecretAnswer answer = new SecretAnswer(secret);
        return answer.shownOnce(idempotency.once(
                request, () -> Reply.ok(answer.kept(WebhookView.of(run.rotate(webhookId, secret, request.hours()))))));
    }

    @POST
    @Path("/activation")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "activateWebhook", summary = "Deliver again, from where it stopped")
    @APIResponse(
            responseCode = "200",
            description = "Active",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response activate(@PathParam("webhookId") UUID webhookId) {
        return once(webhookId, 200, () -> run.activate(webhookId));
    }

    @POST
    @Path("/deactivation")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "deactivateWebhook", summary = "Stop delivering; nothing is lost meanwhile")
    @APIResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response deactivate(@PathParam("webhookId") UUID webhookId) {
        return once(webhookId, 200, () -> run.deactivate(webhookId));
    }

    @POST
    @Path("/pings")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "pingWebhook", summary = "Send a message of type webhook.ping, to try the receiver")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent; the delivery log tells what came of it",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response ping(@PathParam("webhookId") UUID webhookId) {
        return once(webhookId, 202, () -> run.ping(webhookId));
    }

    @POST
    @Path("/replays")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(
            operationId = "replayWebhook",
            summary = "Send again what was recorded since an instant, or one message, under the same webhook-id")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response replay(@PathParam("webhookId") UUID webhookId, @NotNull @Valid ReplayRequest request) {
        return idempotency.once(request, () -> reply(webhookId, 202, run.replay(webhookId, request)));
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "listWebhookDeliveries", summary = "Attempts of the last thirty days, the newest first")
    @APIResponse(responseCode = "200", description = "A page of attempts")
    public Page<DeliveryView> deliveries(
            @PathParam("webhookId") UUID webhookId,
            @QueryParam("outcome") @Nullable DeliveryOutcome outcome,
            @BeanParam @Valid PageRequest page) {
        return queries.deliveries(webhookId, outcome, page);
    }

    private Response once(UUID webhookId, int status, Supplier<WebhookRow> action) {
        return idempotency.once(webhookId, () -> reply(webhookId, status, action.get()));
    }

    private static Reply reply(UUID webhookId, int status, WebhookRow row) {
        return status == 202
                ? Reply.accepted("/v1/webhooks/" + webhookId, WebhookView.of(row))
                : Reply.ok(WebhookView.of(row));
    }
}
