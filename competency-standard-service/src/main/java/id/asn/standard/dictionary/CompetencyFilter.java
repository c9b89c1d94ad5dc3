package id.asn.standard.dictionary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which competencies a listing shows; a {@code @BeanParam}. */
public class CompetencyFilter {

    @QueryParam("group")
    @Parameter(description = "One of the four groups")
    @Nullable CompetencyGroup group;

    @QueryParam("dictionary")
    @Size(max = 40) @Parameter(description = "Code of a dictionary")
    @Nullable String dictionary;

    @QueryParam("urusan")
    @Size(max = 20) @Parameter(description = "Code of a government affair")
    @Nullable String urusan;
}
