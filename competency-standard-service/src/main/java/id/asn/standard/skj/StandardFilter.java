package id.asn.standard.skj;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which standards to list; a {@code @BeanParam}. */
public class StandardFilter {

    @NotBlank @Size(max = 20) @QueryParam("agency")
    @Nullable String agency;

    @QueryParam("status")
    @Parameter(description = "The status now, or as known at `knownAt`")
    @Nullable StandardStatus status;

    @QueryParam("position")
    @Parameter(description = "Only standards of this position")
    @Nullable UUID position;

    String agency() {
        return agency == null ? "" : agency;
    }
}
