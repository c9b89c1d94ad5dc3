package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.WebProblem;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dictionaries. */
@Path("/v1/dictionaries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dictionaries", description = "Competency dictionaries, national and of agencies, in editions")
public class DictionaryResource {

    private final PublishDictionary publish;
    private final Dictionaries dictionaries;
    private final Idempotency idempotency;
    private final Clock clock;

    DictionaryResource(PublishDictionary publish, Dictionaries dictionaries, Idempotency idempotency, Clock clock) {
        this.publish = publish;
        this.dictionaries = dictionaries;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "publishDictionary",
            summary = "Publish a dictionary with its first edition; a national one needs a token for all agencies")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = DictionaryView.class)))
    public Response publish(@NotNull @Valid DictionaryRequest request) {
        return idempotency.once(
                request, () -> Reply.created("/v1/dictionaries/" + request.dictionaryCode(), publish.publish(request)));
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "listDictionaries", summary = "Dictionaries with the edition in force on a date")
    public Page<DictionaryView> list(
            @Valid @BeanParam AsOf asOf, @Valid @BeanParam KnownAt knownAt, @Valid @BeanParam PageRequest page) {
        return dictionaries.list(Moment.of(asOf, knownAt, clock), page);
    }

    @GET
    @Path("/{dictionaryCode}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getDictionary", summary = "A dictionary with the edition in force on a date")
    public DictionaryView get(
            @PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt) {
        return dictionaries
                .one(dictionaryCode, Moment.of(asOf, knownAt, clock))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
