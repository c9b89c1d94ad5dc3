package id.asn.standard.reference;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Code lists. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference", description = "Code lists that law and SIASN publish")
public class ReferenceResource {

    private final CodeLists lists;
    private final Clock clock;

    ReferenceResource(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/regions")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listRegions", summary = "Provinces, regencies and cities")
    public Page<RegionView> regions(@Valid @BeanParam PageRequest page) {
        return lists.regions(page);
    }

    @GET
    @Path("/regions/{code}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getRegion", summary = "One region")
    public RegionView region(@PathParam("code") @Size(max = 10) String code) {
        return lists.region(code).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    @GET
    @Path("/position-tiers")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listPositionTiers", summary = "Tiers with the level they usually require")
    public List<TierView> tiers(@Valid @BeanParam AsOf asOf) {
        return lists.tiers(asOf.date(clock));
    }

    @GET
    @Path("/urusan")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listUrusan", summary = "Government affairs")
    public List<UrusanView> urusan() {
        return lists.urusan();
    }
}
