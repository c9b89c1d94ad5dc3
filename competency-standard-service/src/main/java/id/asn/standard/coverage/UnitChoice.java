package id.asn.standard.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** An agency, or one of its units; a {@code @BeanParam}. */
public class UnitChoice {

    @QueryParam("agency")
    @NotBlank @Size(max = 20) @Parameter(example = "6407", required = true)
    String agency = "";

    @QueryParam("unit")
    @Size(max = 40) @Parameter(description = "The whole agency when absent")
    @Nullable String unit;

    @QueryParam("unitScope")
    @DefaultValue("OWN")
    @Parameter(description = "The unit itself, or with all units below it by the unit tree of today")
    UnitScope unitScope = UnitScope.OWN;

    /** For a file's name. */
    String subject() {
        return unit == null ? agency : agency + "-" + unit;
    }
}
