package id.asn.assessment.fit;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** Fit both ways. */
@Path("/v1")
@Tag(
        name = "Fit",
        description = "Which people fit a position and which positions fit a person: advice, never a decision")
public class FitResource {

    private final ShowFit show;
    private final CivilCalendar calendar;

    FitResource(ShowFit show, CivilCalendar calendar) {
        this.show = show;
        this.calendar = calendar;
    }

    @GET
    @Path("/positions/{positionId}/fitting-people")
    @RolesAllowed("talent:read")
    @Operation(
            operationId = "listFittingPeople",
            summary = "The people of an agency in the order of their exact JPM for a position",
            description =
                    "Everyone who serves in the agency is compared. Equal JPM is a tie with the same rank; the order inside "
                            + "it is by a digest and means nothing. People without a complete match come last, unranked. Advice, not a "
                            + "decision; the look is recorded with its purpose.")
    public FittingPeople people(
            @PathParam("positionId") UUID positionId,
            @Parameter(description = "Whose people") @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("purpose") @DefaultValue("PENGISIAN_JABATAN") Purpose purpose,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("mandatory") @DefaultValue("POSSIBLE") MandatoryFilter mandatory,
            @BeanParam @Valid PageRequest page) {
        return show.people(
                new PositionQuestion(positionId, agency, purpose, calendar.dayOrToday(asOf), mandatory), page);
    }

    @GET
    @Path("/employees/{employeeId}/fitting-positions")
    @RolesAllowed("talent:read")
    @Operation(
            operationId = "listFittingPositions",
            summary = "The positions of an agency in the order of a person's exact JPM in them",
            description =
                    "Positions with a standard in force on the day. Equal JPM is a tie with the same rank. Advice, not a "
                            + "decision; the look is recorded with its purpose.")
    public FittingPositions positions(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "Whose positions; default: of the agency that employs the person")
                    @QueryParam("agency")
                    @Size(max = 20) @Nullable String agency,
            @Parameter(description = "Only positions of the tier") @QueryParam("tier") @Size(max = 40) @Nullable String tier,
            @QueryParam("purpose") @DefaultValue("PENGISIAN_JABATAN") Purpose purpose,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("mandatory") @DefaultValue("POSSIBLE") MandatoryFilter mandatory,
            @BeanParam @Valid PageRequest page) {
        return show.positions(employeeId, agency, tier, purpose, calendar.dayOrToday(asOf), mandatory, page);
    }
}
