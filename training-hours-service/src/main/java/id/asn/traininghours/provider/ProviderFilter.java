package id.asn.traininghours.provider;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which providers are listed; a {@code @BeanParam}. */
public class ProviderFilter {

    @CivilDate
    @QueryParam("accreditedOn")
    @Parameter(description = "Only those accredited on the day")
    @Nullable LocalDate accreditedOn;

    @Size(min = 2, max = 100) @QueryParam("name")
    @Parameter(description = "Part of the name, without regard to case")
    @Nullable String name;
}
