package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Editions of a dictionary and their corrections. */
@Path("/v1/dictionaries/{dictionaryCode}/editions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dictionaries")
public class EditionResource {

    private final PublishEdition publish;
    private final CorrectEdition correct;
    private final Editions editions;
    private final Idempotency idempotency;

    EditionResource(PublishEdition publish, CorrectEdition correct, Editions editions, Idempotency idempotency) {
        this.publish = publish;
        this.correct = correct;
        this.editions = editions;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "publishEdition",
            summary = "Publish a whole edition; it takes the place of the one before from its date on")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response publish(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @NotNull @Valid EditionRequest request) {
        return idempotency.once(
                request,
                () -> Reply.created(
                        "/v1/dictionaries/" + dictionaryCode + "/editions/" + request.edition(),
                        publish.publish(dictionaryCode, request)));
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "listEditions", summary = "All editions by date, past, present and to come")
    public Page<EditionView> list(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        return editions.list(dictionaryCode, knownAt.instant(), page);
    }

    @GET
    @Path("/{edition}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getEdition", summary = "An edition as it was known at an instant")
    public EditionView get(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @PathParam("edition") @Size(max = 40) String edition,
            @Valid @BeanParam KnownAt knownAt) {
        return editions.one(dictionaryCode, edition, knownAt.instant());
    }

    @POST
    @Path("/{edition}/corrections")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "correctEdition",
            summary = "Correct an edition from its first day on; what was known before stays readable by knownAt")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response correct(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @PathParam("edition") @Size(max = 40) String edition,
            @NotNull @Valid EditionCorrection correction) {
        return idempotency.once(correction, () -> Reply.ok(correct.correct(dictionaryCode, edition, correction)));
    }

    @GET
    @Path("/{edition}/records")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listEditionRecords",
            summary =
                    "Everything that was ever known of an edition, the latest first: its corrections and their reasons")
    public List<EditionView> records(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @PathParam("edition") @Size(max = 40) String edition) {
        return editions.records(dictionaryCode, edition);
    }
}
