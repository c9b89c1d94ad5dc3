package id.asn.standard.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The age from which a standard counts as outdated; a {@code @BeanParam}. */
public class OlderThan {

    @QueryParam("olderThanYears")
    @Min(1) @Max(50) @Parameter(description = "A standard in effect for more years than this is outdated; the dated rule when absent")
    @Nullable Integer olderThanYears;

    @Nullable Integer years() {
        return olderThanYears;
    }
}
