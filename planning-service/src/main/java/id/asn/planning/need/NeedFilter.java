package id.asn.planning.need;

import id.asn.planning.register.Register;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which needs to list. */
@SuppressWarnings("NullAway.Init") // set by JAX-RS, checked by Bean Validation
public class NeedFilter {

    @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) @QueryParam("agency")
    String agency;

    @Size(max = 64) @QueryParam("unit")
    @Nullable String unit;

    @QueryParam("basis")
    @Nullable NeedBasis basis;

    @Min(2018) @Max(2200) @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("status")
    @Nullable NeedStatus status;

    @QueryParam("strategic")
    @Parameter(description = "true: only needs that serve a goal; false: only those that serve none")
    @Nullable Boolean strategic;
}
