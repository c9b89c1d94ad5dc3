package id.asn.chassis.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of every listing; a {@code @BeanParam}, to be validated with {@code @Valid}. */
public class PageRequest {

    @Min(1) @Max(500) @DefaultValue("50")
    @QueryParam("limit")
    @Parameter(description = "Rows a page, 1 to 500")
    int limit;

    @Size(max = 1000) @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before")
    @Nullable String cursor;

    public int limit() {
        return limit;
    }

    /** @throws ProblemException 400 when the client made it up */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(Cursor::parse);
    }
}
