package id.asn.assessment.talent;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People in the 9-box. */
@Path("/v1")
@Tag(
        name = "Talent boxes",
        description = "The 9-box of performance and potential, by the talent policy in force; advice, never a decision")
public class TalentBoxResource {

    private final PlaceInBoxes place;
    private final CivilCalendar calendar;

    TalentBoxResource(PlaceInBoxes place, CivilCalendar calendar) {
        this.place = place;
        this.calendar = calendar;
    }

    @GET
    @Path("/employees/{employeeId}/talent-box")
    @RolesAllowed({"talent:read", "assessments:read"})
    @Operation(
            operationId = "getTalentBox",
            summary = "Where a person stands in the 9-box, and on what that rests",
            description = "Reckoned on the spot from what is recorded now, as it counts on the day. Without a valid "
                    + "appraisal or a valid score for potential there is no box, but the reason. With "
                    + "`assessments:read` alone a person sees their own.")
    public TalentBoxView ofEmployee(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return place.one(employeeId, calendar.dayOrToday(asOf));
    }

    @GET
    @Path("/talent-boxes")
    @RolesAllowed("talent:read")
    @Operation(
            operationId = "listTalentBoxes",
            summary = "The people of an agency or unit in the 9-box",
            description = "By opaque id: the order says nothing about anybody.")
    public Page<TalentBoxView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("unit") @Size(max = 40) @Nullable String unit,
            @Parameter(description = "Only those in the box") @QueryParam("box") @Min(1) @Max(9) @Nullable Integer box,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam @Valid PageRequest page) {
        return place.ofAgency(agency, unit, box, calendar.dayOrToday(asOf), page);
    }

    @GET
    @Path("/talent-boxes/counts")
    @RolesAllowed("talent:read")
    @Operation(
            operationId = "countTalentBoxes",
            summary = "How many of an agency or unit stand in each box, and why others stand in none")
    public BoxCounts counts(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("unit") @Size(max = 40) @Nullable String unit,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return place.counts(agency, unit, calendar.dayOrToday(asOf));
    }
}
