package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the people of an agency and its units stand against the right of a year. */
@Path("/v1/agencies/{agencyCode}")
@Tag(name = "Hours of an agency")
public class AgencyEntitlementResource {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";

    private final AgencyEntitlementQueries queries;

    AgencyEntitlementResource(AgencyEntitlementQueries queries) {
        this.queries = queries;
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
            @BeanParam @Valid PageRequest page) {
        return queries.persons(agencyCode, filter, page);
    }

    @GET
    @Path("/entitlement-summary")
    @RolesAllowed({"hours:read", "hours:review", "reports:aggregate"})
    @Operation(
            operationId = "getEntitlementSummary",
            summary = "Where an agency stands, by unit and employment kind",
            description = "Counts by status and sums; each is the sum of its people's figures.")
    @APIResponse(responseCode = "200", description = "Counts and sums without persons")
    public AgencyEntitlementSummary summary(
            @PathParam("agencyCode") @Pattern(regexp = CODE) String agencyCode,
            @BeanParam @Valid EntitlementFilter filter) {
        return queries.summary(agencyCode, filter);
    }
}
