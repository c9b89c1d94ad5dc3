package id.asn.traininghours.course;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.traininghours.provider.ProviderResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Courses under the ids of their provider: an LMS maps them once and looks them up before it posts. */
@Path("/v1/training-providers/{providerCode}/courses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses of providers")
public class CourseResource {

    /** Ids that learning platforms give out; no slash, which would be another path. */
    public static final String COURSE_ID = "[A-Za-z0-9][A-Za-z0-9._:+~-]{0,119}";

    private final SynchroniseCourses synchroniseCourses;
    private final CourseQueries queries;
    private final Batches batches;
    private final Problems problems;
    private final Clock clock;

    CourseResource(
            SynchroniseCourses synchroniseCourses,
            CourseQueries queries,
            Batches batches,
            Problems problems,
            Clock clock) {
        this.synchroniseCourses = synchroniseCourses;
        this.queries = queries;
        this.batches = batches;
        this.problems = problems;
        this.clock = clock;
    }

    @PUT
    @Path("/{courseId}")
    @RolesAllowed({"hours:post", "rules:write"})
    @Operation(
            operationId = "putCourse",
            summary = "Map a course to programme, form, hours and competencies, dated; by its provider or an officer")
    @APIResponse(
            responseCode = "201",
            description = "Mapped",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Brought up to date, or unchanged",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    public Response put(
            @PathParam("providerCode") @Pattern(regexp = ProviderResource.CODE) String providerCode,
            @PathParam("courseId") @Pattern(regexp = COURSE_ID) String courseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CourseRequest request) {
        ItemOutcome.Kept kept = synchroniseCourses.one(
                providerCode, new CourseItem(courseId, request.title(), request.mappings()), ifMatch);
        CourseView course = queries.one(new CourseKey(providerCode, courseId));
        Reply reply = kept.status() == ItemStatus.CREATED
                ? Reply.created("/v1/training-providers/" + providerCode + "/courses/" + courseId, course)
                : Reply.ok(course);
        return reply.etag(course.version()).toResponse();
    }

    @POST
    @Path("/batch")
    @RolesAllowed({"hours:post", "rules:write"})
    @Operation(
            operationId = "putCourseBatch",
            summary = "Map up to 5,000 courses of a provider, one by one or all or none; the answer keeps their order")
    @APIResponse(
            responseCode = "200",
            description = "One answer per course",
            content = @Content(schema = @Schema(implementation = CourseBatchAnswer.class)))
    public Response batch(
            @PathParam("providerCode") @Pattern(regexp = ProviderResource.CODE) String providerCode,
            @Valid @BeanParam BatchOptions options,
            @NotNull @Valid CourseBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                CourseItem.class,
                items -> synchroniseCourses.all(providerCode, byIndex(items)),
                outcomes -> CourseBatchAnswer.of(outcomes, request, problems));
    }

    @GET
    @Path("/{courseId}")
    @RolesAllowed({"hours:post", "hours:read", "hours:review", "rules:write"})
    @Operation(
            operationId = "getCourse",
            summary = "A course, what it is on a day, whether it is accredited then, and what a completion would be")
    @APIResponse(
            responseCode = "200",
            description = "The course",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    public Response get(
            @PathParam("providerCode") @Pattern(regexp = ProviderResource.CODE) String providerCode,
            @PathParam("courseId") @Pattern(regexp = COURSE_ID) String courseId,
            @QueryParam("on") @CivilDate @Nullable LocalDate on) {
        LocalDate date = on == null ? LocalDate.now(clock) : on;
        CourseView course = queries.one(new CourseKey(providerCode, courseId), date);
        return Response.ok(course).header("ETag", ETags.of(course.version())).build();
    }

    @GET
    @RolesAllowed({"hours:post", "hours:read", "hours:review", "rules:write"})
    @Operation(operationId = "listCourses", summary = "Courses of a provider by id")
    @APIResponse(responseCode = "200", description = "A page of courses")
    public Page<CourseView> list(
            @PathParam("providerCode") @Pattern(regexp = ProviderResource.CODE) String providerCode,
            @QueryParam("programmeCode") @Size(max = 64) @Nullable String programmeCode,
            @QueryParam("on") @CivilDate @Nullable LocalDate on,
            @BeanParam @Valid PageRequest page) {
        return queries.page(providerCode, programmeCode, on, page);
    }

    private static SortedMap<Integer, CourseItem> byIndex(List<BatchItem.Sound<CourseItem>> items) {
        SortedMap<Integer, CourseItem> byIndex = new TreeMap<>();
        items.forEach(item -> byIndex.put(item.index(), item.value()));
        return byIndex;
    }
}
