package id.asn.traininghours.entitlement;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the people of an agency and its units stand against the right of a year. */
@Path("/v1/agencies/{agencyCode}")
@Tag(name = "Hours of an agency")
public class AgencyEntitlementResource {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";

    private final AgencyEntitlementQueries queries;
    private final Clock clock;

    AgencyEntitlementResource(AgencyEntitlementQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Path("/entitlements")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "listEntitlementsOfAgency",
            summary = "People of an agency or unit by what they lack",
            description =
                    "With status AT_RISK: who will miss the floor at the present pace. People without any entry are"
                            + " there too. Who lacks most comes first.")
    @APIResponse(responseCode = "200", description = "A page of people, by opaque id")
    public Page<PersonEntitlement> persons(
            @PathParam("agencyCode") @Pattern(regexp = CODE) String agencyCode,
            @BeanParam @Valid EntitlementFilter filter,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt,
            @BeanParam @Valid PageRequest page) {
        return queries.persons(agencyCode, filter, AsKnown.of(asOf, knownAt, clock), page);
    }

    @GET
    @Path("/entitlement-summary")
    @RolesAllowed({"hours:read", "hours:review", "reports:aggregate"})
    @Operation(
            operationId = "getEntitlementSummary",
            summary = "Where an agency stands, by unit and employment kind",
            description = "Counts by status and sums; each is the sum of its people's figures. Readers who may see no"
                    + " person get units of under five people together.")
    @APIResponse(responseCode = "200", description = "Counts and sums without persons")
    public AgencyEntitlementSummary summary(
            @PathParam("agencyCode") @Pattern(regexp = CODE) String agencyCode,
            @Parameter(description = "The year in which the period begins; absent: of asOf")
                    @QueryParam("year")
                    @Min(2010) @Max(2200) @Nullable Integer year,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt) {
        AsKnown cut = AsKnown.of(asOf, knownAt, clock);
        return queries.summary(agencyCode, year == null ? cut.asOf().getYear() : year, cut);
    }
}
