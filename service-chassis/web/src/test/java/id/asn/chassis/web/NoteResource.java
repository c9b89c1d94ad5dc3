package id.asn.chassis.web;

import id.asn.chassis.persistence.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A service as small as can be, to test the chassis with. */
@Path("/v1/notes")
public class NoteResource {

    private final Notes notes;
    private final Idempotency idempotency;

    NoteResource(Notes notes, Idempotency idempotency) {
        this.notes = notes;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("notes:write")
    public Response add(@Valid @NotNull NoteRequest request) {
        return idempotency.once(request, () -> {
            NoteRow note = notes.add(request);
            return Reply.created("/v1/notes/" + note.id(), note).etag(note.version());
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("notes:write")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NoteRequest request) {
        NoteRow note = notes.change(id, ifMatch, request);
        return Reply.ok(note).etag(note.version()).toResponse();
    }

    @GET
    @RolesAllowed("notes:read")
    public Page<NoteRow> list(@BeanParam @Valid PageRequest page) {
        return notes.list(page);
    }

    @GET
    @Path("/fault")
    @RolesAllowed("notes:read")
    public String fault() {
        throw new IllegalStateException("select secret from java.inside");
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "nobody should read this";
    }

    /** @param loudness never used; its type is what matters */
    public record NoteRequest(
            @NotBlank @Size(max = 20) String agencyCode,
            @NotBlank @Size(max = 200) String text,
            @Nullable BigDecimal loudness,
            @Nullable Integer count) {}

    /** A row of the table. */
    public record NoteRow(UUID id, String agencyCode, String text, int version) {}

    enum NoteProblem implements ProblemType {
        NOTE_TOO_LOUD;

        @Override
        public String code() {
            return name();
        }

        @Override
        public int status() {
            return 422;
        }
    }

    @UseCase
    @ApplicationScoped
    static class Notes {

        private final Jdbi jdbi;
        private final Caller caller;
        private final Audit audit;

        Notes(Jdbi jdbi, Caller caller, Audit audit) {
            this.jdbi = jdbi;
            this.caller = caller;
            this.audit = audit;
        }

        NoteRow add(NoteRequest request) {
            caller.requireAgency(request.agencyCode());
            NoteRow note = new NoteRow(Ids.next(), request.agencyCode(), request.text(), 1);
            jdbi.useHandle(handle -> handle.createUpdate(
                            "insert into note (id, agency_code, text) values (:id, :agencyCode, :text)")
                    .bindMethods(note)
                    .execute());
            audit.record(
                    "NOTE_ADDED",
                    "note",
                    note.id().toString(),
                    note.agencyCode(),
                    java.util.Map.of("length", note.text().length()));
            if (note.text().equals(note.text().toUpperCase(Locale.ROOT))) {
                throw Problem.of(NoteProblem.NOTE_TOO_LOUD, note.text()).at("/text");
            }
            return note;
        }

        NoteRow change(UUID id, @Nullable String ifMatch, NoteRequest request) {
            return jdbi.withHandle(handle -> {
                NoteRow note = handle.createQuery("select * from note where id = :id for update")
                        .bind("id", id)
                        .mapTo(NoteRow.class)
                        .findOne()
                        .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
                ETags.requireMatch(ifMatch, note.version());
                handle.createUpdate("update note set text = :text, version = version + 1 where id = :id")
                        .bind("text", request.text())
                        .bind("id", id)
                        .execute();
                return new NoteRow(id, note.agencyCode(), request.text(), note.version() + 1);
            });
        }

        /** Without any condition on the agency: what it shows is what the database lets through. */
        Page<NoteRow> list(PageRequest page) {
            String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
            List<NoteRow> rows = jdbi.withHandle(
                    handle -> handle.createQuery("select * from note where text > :after order by text limit :most")
                            .bind("after", after)
                            .bind("most", page.limit() + 1)
                            .mapTo(NoteRow.class)
                            .list());
            return Page.of(rows, page.limit(), row -> Cursor.of(row.text()));
        }
    }
}
