package id.asn.standard.dictionary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Dictionaries and their competencies. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dictionaries", description = "Competency dictionaries, national")
public class DictionaryResource {

    private final PublishDictionary publish;
    private final Dictionaries dictionaries;
    private final Competencies competencies;
    private final Idempotency idempotency;

    DictionaryResource(
            PublishDictionary publish, Dictionaries dictionaries, Competencies competencies, Idempotency idempotency) {
        this.publish = publish;
        this.dictionaries = dictionaries;
        this.competencies = competencies;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/dictionaries")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "publishDictionary",
            summary = "Publish an edition with its competencies; needs a token for all agencies")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = DictionaryView.class)))
    public Response publish(@NotNull @Valid DictionaryRequest request) {
        return idempotency.once(
                request, () -> Reply.created("/v1/dictionaries/" + request.dictionaryCode(), publish.publish(request)));
    }

    @GET
    @Path("/dictionaries")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listDictionaries", summary = "Published editions")
    public Page<DictionaryView> list(@Valid @BeanParam PageRequest page) {
        return dictionaries.list(page);
    }

    @GET
    @Path("/dictionaries/{dictionaryCode}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getDictionary", summary = "One edition")
    public DictionaryView get(@PathParam("dictionaryCode") @Size(max = 40) String dictionaryCode) {
        return dictionaries.one(dictionaryCode).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    @GET
    @Path("/competencies")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listCompetencies", summary = "Competencies, by group or dictionary")
    public Page<CompetencySummary> competencies(
            @QueryParam("group") @Nullable CompetencyGroup group,
            @QueryParam("dictionary") @Size(max = 40) @Nullable String dictionary,
            @Valid @BeanParam PageRequest page) {
        return competencies.list(group, dictionary, page);
    }

    @GET
    @Path("/competencies/{competencyCode}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getCompetency", summary = "A competency with levels and indicators")
    public CompetencyView competency(@PathParam("competencyCode") @Size(max = 40) String competencyCode) {
        return competencies.one(competencyCode).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
