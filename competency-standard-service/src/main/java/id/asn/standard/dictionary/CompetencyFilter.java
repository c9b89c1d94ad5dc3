package id.asn.standard.dictionary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
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

    @QueryParam("q")
    @Size(max = 200) @Parameter(
            description =
                    "Words of the name, the definition, the levels or the indicators, in Indonesian; beginnings count"
                            + " too. The answer is ordered by how well it fits",
            example = "pelayanan publik")
    @Nullable String q;

    Optional<SearchText> text() {
        return Optional.ofNullable(q).filter(typed -> !typed.isBlank()).map(SearchText::new);
    }
}
