package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which people of an agency are asked about; a {@code @BeanParam}. */
public class EntitlementFilter {

    @QueryParam("unit")
    @Size(min = 1, max = 64) @Parameter(description = "Code of the unit")
    @Nullable String unit;

    @QueryParam("year")
    @Min(2010) @Max(2200) @Parameter(description = "The year in which the period begins; absent: of asOf")
    @Nullable Integer year;

    @QueryParam("status")
    @Nullable EntitlementStatus status;

    @QueryParam("employmentKind")
    @Nullable EmploymentKind employmentKind;

    int year(AsKnown cut) {
        return year == null ? cut.asOf().getYear() : year;
    }

    boolean isOfUnit(AgencyPositions.Placed one) {
        return unit == null || unit.equals(one.unitCode());
    }

    boolean takes(AgencyPositions.Placed one) {
        return isOfUnit(one)
                && (status == null || status == one.status())
                && (employmentKind == null
                        || employmentKind == one.position().account().rule().employmentKind());
    }
}
