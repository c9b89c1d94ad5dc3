package id.asn.planning.report;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.planning.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures that national agencies read, with the way down to the entries. */
@Path("/v1/reports")
@Tag(name = "Reports", description = "Figures per nation, agency and unit; children sum to their parent")
public class ReportResource {

    private final AgencyDevelopment agencyDevelopment;
    private final NationalDevelopment nationalDevelopment;
    private final FigureEntries figureEntries;

    ReportResource(
            AgencyDevelopment agencyDevelopment, NationalDevelopment nationalDevelopment, FigureEntries figureEntries) {
        this.agencyDevelopment = agencyDevelopment;
        this.nationalDevelopment = nationalDevelopment;
        this.figureEntries = figureEntries;
    }

    @GET
    @Path("/agency-development")
    @RolesAllowed("reports:aggregate")
    @Operation(
            operationId = "reportAgencyDevelopment",
            summary = "People, 20 JP, hours by form, mean gaps and needs of an agency in a year")
    @APIResponse(responseCode = "200", description = "The figures with the metrics they follow")
    public AgencyDevelopmentView agency(
            @QueryParam("agency") @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agency,
            @Valid @BeanParam ReportPeriod period) {
        return agencyDevelopment.whole(agency, period.year(), period.asOf);
    }

    @GET
    @Path("/agency-development/units")
    @RolesAllowed("reports:aggregate")
    @Operation(
            operationId = "reportUnitDevelopment",
            summary = "The same figures by unit; cells under 5 people are left out without reports:lineage")
    @APIResponse(responseCode = "200", description = "The units; unsuppressed figures sum to the agency")
    public UnitsDevelopmentView units(
            @QueryParam("agency") @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agency,
            @Valid @BeanParam ReportPeriod period) {
        return agencyDevelopment.byUnit(agency, period.year(), period.asOf);
    }

    @GET
    @Path("/agency-development/units/{unitCode}/entries")
    @RolesAllowed("reports:lineage")
    @Operation(
            operationId = "listFigureEntries",
            summary = "List the ledger entries behind the hours of a unit; - for those without a unit")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<FigureEntry> entries(
            @PathParam("unitCode") @Size(max = 64) String unitCode,
            @QueryParam("agency") @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agency,
            @Valid @BeanParam ReportPeriod period,
            @Valid @BeanParam PageRequest page) {
        return figureEntries.behind(agency, unitCode, period.year(), period.asOf, page);
    }

    @GET
    @Path("/national-development")
    @RolesAllowed("reports:aggregate")
    @Operation(
            operationId = "reportNationalDevelopment",
            summary = "The figures of all agencies in the token's scope, and of each of them")
    @APIResponse(responseCode = "200", description = "The figures with the metrics they follow")
    public NationalDevelopmentView nation(@Valid @BeanParam ReportPeriod period) {
        return nationalDevelopment.of(period.year(), period.asOf);
    }
}
