package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The competencies of the dictionaries. */
@Path("/v1/competencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dictionaries")
public class CompetencyResource {

    private final CompetencyQueries competencies;
    private final SearchCompetencies search;
    private final Clock clock;

    CompetencyResource(CompetencyQueries competencies, SearchCompetencies search, Clock clock) {
        this.competencies = competencies;
        this.search = search;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listCompetencies",
            summary = "Competencies of the editions in force on a date: by text, group, dictionary, government affair")
    public Page<CompetencySummary> list(
            @Valid @BeanParam CompetencyFilter filter,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        Moment moment = Moment.of(asOf, knownAt, clock);
        return filter.text()
                .map(text -> search.search(text, filter, moment, page))
                .orElseGet(() -> competencies.list(filter, moment, page));
    }

    @GET
    @Path("/{competencyCode}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getCompetency", summary = "A competency with levels and indicators, as worded on a date")
    public CompetencyView get(
            @PathParam("competencyCode") @Size(max = 40) String competencyCode,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt) {
        return competencies
                .one(competencyCode, Moment.of(asOf, knownAt, clock))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
