package id.asn.standard.crosswalk;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.standard.dictionary.Moment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading crosswalks, and translating by them. */
@Path("/v1/crosswalks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks", description = "Which competency of one dictionary answers to which of another")
public class CrosswalkResource {

    private final Crosswalks crosswalks;
    private final TranslateCompetencies translate;
    private final Clock clock;

    CrosswalkResource(Crosswalks crosswalks, TranslateCompetencies translate, Clock clock) {
        this.crosswalks = crosswalks;
        this.translate = translate;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listMappings",
            summary =
                    "Mappings between two dictionaries: the accepted ones that hold on a date, or those of a status as"
                            + " they are now")
    public Page<MappingView> list(
            @QueryParam("from") @NotBlank @Size(max = 40) String from,
            @QueryParam("to") @NotBlank @Size(max = 40) String to,
            @QueryParam("status") @Nullable MappingStatus status,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        return status == null || status == MappingStatus.ACCEPTED
                ? crosswalks.inForce(from, to, Moment.of(asOf, knownAt, clock), page)
                : crosswalks.ofStatus(from, to, status, page);
    }

    @GET
    @Path("/{mappingId}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getMapping", summary = "A mapping as it is now")
    public MappingView get(@PathParam("mappingId") UUID mappingId) {
        return crosswalks.one(mappingId);
    }

    @POST
    @Path("/translation")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "translateCompetencies",
            summary = "Say codes of one dictionary in the codes of another; what has no mapping is listed")
    public TranslationView translate(
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @NotNull @Valid TranslationRequest request) {
        return translate.translate(request, Moment.of(asOf, knownAt, clock));
    }
}
