package id.asn.traininghours.programme;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which programmes are listed; a {@code @BeanParam}. */
public class ProgrammeFilter {

    @Size(max = 64) @QueryParam("providerCode")
    @Parameter(description = "Only those of the provider")
    @Nullable String providerCode;

    @Size(max = 10) @QueryParam("formCode")
    @Parameter(description = "Only those of the form of development")
    @Nullable String formCode;

    @Size(max = 40) @QueryParam("competencyCode")
    @Parameter(description = "Only those that develop the competency")
    @Nullable String competencyCode;

    @CivilDate
    @QueryParam("accreditedOn")
    @Parameter(description = "Only those accredited on the day")
    @Nullable LocalDate accreditedOn;
}
