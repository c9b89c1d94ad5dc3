package id.asn.traininghours.webhook;

import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Subscriptions. */
@Path("/v1/webhooks")
@Tag(name = "Webhooks", description = "What the change feed tells, posted to a receiver (Standard Webhooks)")
public class WebhookResource {

    private static final String POST_HOURS = "hours:post";
    private static final String READ_HOURS = "hours:read";

    private final SubscribeWebhook subscribe;
    private final WebhookQueries queries;
    private final SecretBox box;
    private final Idempotency idempotency;

    WebhookResource(SubscribeWebhook subscribe, WebhookQueries queries, SecretBox box, Idempotency idempotency) {
        this.subscribe = subscribe;
        this.queries = queries;
        this.box = box;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(
            operationId = "createWebhook",
            summary = "Be told by HTTP of what happens from now on",
            description = """
                    A token with the claim provider hears of its own reports, any other one of its agencies. Each message is a
                    POST of {"type", "timestamp", "data"}, data as in the event's contract, with the headers webhook-id,
                    webhook-timestamp and webhook-signature of Standard Webhooks. Messages come in the order of the change
                    feed, each at least once: an answer of 2xx takes one, any other is tried again, slower and slower, for
                    three days; 410 ends it at once. The secret is in this answer and nowhere else: a repetition under the same
                    Idempotency-Key does not show it again.""")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response create(@NotNull @Valid WebhookRequest request) {
        SigningSecret secret = box.create();
        SecretAnswer answer = new SecretAnswer(secret);
        return answer.shownOnce(idempotency.once(request, () -> {
            WebhookRow row = subscribe.subscribe(request, secret);
            return Reply.created("/v1/webhooks/" + row.webhookId(), answer.kept(WebhookView.of(row)))
                    .etag(row.version());
        }));
    }

    @GET
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "listWebhooks", summary = "The caller's subscriptions")
    @APIResponse(responseCode = "200", description = "A page of subscriptions")
    public Page<WebhookView> list(@BeanParam @Valid PageRequest page) {
        return queries.page(page);
    }

    @GET
    @Path("/{webhookId}")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "getWebhook", summary = "One subscription and how its deliveries go")
    @APIResponse(
            responseCode = "200",
            description = "The subscription",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response get(@PathParam("webhookId") UUID webhookId) {
        return shown(queries.one(webhookId));
    }

    @PUT
    @Path("/{webhookId}")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "putWebhook", summary = "Change where to and what is told")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response put(
            @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WebhookRequest request) {
        return shown(subscribe.change(webhookId, request, ifMatch));
    }

    @DELETE
    @Path("/{webhookId}")
    @RolesAllowed({POST_HOURS, READ_HOURS})
    @Operation(operationId = "deleteWebhook", summary = "End a subscription; its delivery log goes with it")
    @APIResponse(responseCode = "204", description = "Ended")
    public void delete(@PathParam("webhookId") UUID webhookId) {
        subscribe.end(webhookId);
    }

    private static Response shown(WebhookRow row) {
        return Response.ok(WebhookView.of(row))
                .header("ETag", ETags.of(row.version()))
                .build();
    }
}
