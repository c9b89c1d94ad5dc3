package id.asn.standard.employee;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Spool;
import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.timetravel.RecordedNow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All people of an agency in one stream, in and out. */
@Path("/v1/agencies/{agencyCode}/employees")
@Tag(name = "Employees")
public class EmployeeStreamResource {

    private static final int PAGE = 500;

    private final EmployeeStream stream;
    private final ExportEmployees export;
    private final ObjectMapper json;
    private final RecordedNow now;
    private final Clock clock;

    EmployeeStreamResource(
            EmployeeStream stream, ExportEmployees export, ObjectMapper json, RecordedNow now, Clock clock) {
        this.stream = stream;
        this.export = export;
        this.json = json;
        this.now = now;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "streamEmployees",
            summary = "Take over a whole agency, one person a line, up to 100 MB; a bad line spoils nothing but itself",
            description =
                    "Taken in chunks, each for good: after a broken connection send the whole again, which changes"
                            + " nothing of what was taken. A line has at most 64 KiB.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaTypes.NDJSON,
                            schema = @Schema(implementation = EmployeeBatchRequest.Item.class)))
    @APIResponse(
            responseCode = "200",
            description = "One outcome a line, in order; the last line is the summary",
            content =
                    @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = StreamOutcomeView.class)))
    public Response take(@PathParam("agencyCode") @Size(max = 20) String agencyCode, InputStream people) {
        stream.requireAgency(agencyCode);
        // Answered when all is read: who sends before reading would otherwise block both sides.
        Spool outcomes = Spool.filled(out -> stream.take(agencyCode, people, out));
        return Response.ok(outcomes.body()).type(MediaTypes.NDJSON).build();
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("employees:read")
    @Operation(
            operationId = "exportEmployees",
            summary = "All people of an agency as of a date, as known at an instant, one a line; audited")
    @APIResponse(
            responseCode = "200",
            description = "One person a line",
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = EmployeeView.class)))
    public Response export(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt) {
        LocalDate date = asOf.date(clock);
        // All pages as known at one instant: what is recorded meanwhile changes none of them.
        Instant known = knownAt.instant().orElseGet(now::instant);
        List<EmployeeView> first = export.page(agencyCode, date, known, null, PAGE);
        StreamingOutput people = out -> {
            List<EmployeeView> page = first;
            while (!page.isEmpty()) {
                for (EmployeeView person : page) {
                    out.write(json.writeValueAsBytes(person));
                    out.write('\n');
                }
                page = page.size() < PAGE ? List.of() : export.page(agencyCode, date, known, last(page), PAGE);
            }
        };
        return Response.ok(people).type(MediaTypes.NDJSON).build();
    }

    private static @Nullable UUID last(List<EmployeeView> page) {
        return page.getLast().employeeId();
    }
}
