package id.asn.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page behind the {@code type} of a problem. */
@Path("/problems")
@Tag(name = "Problems", description = "What a problem code means")
public class ProblemPage {

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
            <style>body{font:16px/1.5 system-ui;max-width:42rem;margin:3rem auto;padding:0 1rem}code{color:#666}</style>
            <p><code>%1$s</code></p>
            <h1 lang="en">%2$s</h1><p lang="en">%3$s</p>
            <h1 lang="id">%4$s</h1><p lang="id">%5$s</p></html>
            """;

    private final ProblemTexts texts;

    ProblemPage(ProblemTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "explainProblem", summary = "Explains a problem code in English and Indonesian")
    public String explain(@PathParam("code") @Size(max = 80) String code) {
        if (!texts.knows(code)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        // The code is known here, so it is one of ours and needs no escaping.
        return PAGE.formatted(
                code,
                texts.title(code, Locale.ENGLISH),
                explanation(code, Locale.ENGLISH),
                texts.title(code, CallerLanguage.INDONESIAN),
                explanation(code, CallerLanguage.INDONESIAN));
    }

    /** With dots in the places that a concrete problem fills. */
    private String explanation(String code, Locale locale) {
        return texts.detail(code, locale, List.of("…", "…", "…", "…", "…", "…"));
    }
}
