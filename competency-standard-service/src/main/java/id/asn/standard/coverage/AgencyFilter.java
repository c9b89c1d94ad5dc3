package id.asn.standard.coverage;

import id.asn.standard.agency.AgencyKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which agencies to list; a {@code @BeanParam}. */
public class AgencyFilter {

    @QueryParam("kind")
    @Nullable AgencyKind kind;

    @QueryParam("region")
    @Size(max = 10) @Parameter(description = "Code of a region; that of a province brings its regencies and cities too", example = "33")
    @Nullable String region;
}
