package id.asn.chassis.imports;

import id.asn.chassis.imports.ImportHead.Head;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes in a file: looks at its head while the sender waits, stores it, and leaves the rows to a job. */
@ApplicationScoped
class ReceiveImport {

    private static final long LARGEST_DOCUMENT = 8L * 1024 * 1024;

    private final ImportKinds kinds;
    private final ImportHead heads;
    private final ImportRecords records;
    private final ImportFiles files;
    private final ImportQueries queries;
    private final ImportTask task;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final long largest;

    ReceiveImport(
            ImportKinds kinds,
            ImportHead heads,
            ImportRecords records,
            ImportFiles files,
            ImportQueries queries,
            ImportTask task,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.kinds = kinds;
        this.heads = heads;
        this.records = records;
        this.files = files;
        this.queries = queries;
        this.task = task;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.largest = largest.asLongValue();
    }

    /**
     * @return 202 for a new import, 200 with the earlier one when the same file is there already
     * @throws id.asn.chassis.web.ProblemException when the file cannot be what it should be; nothing of it is kept then
     */
    Response receive(ImportRequest request, InputStream body) {
        ImportKind kind = kinds.allowed(request.kind());
        caller.requireAgency(request.agencyCode());
        if (!kind.formats().contains(request.format())) {
            throw Problem.of(ImportProblem.IMPORT_FORMAT_NOT_TAKEN, request.kind(), request.format());
        }
        long most = request.format() == ImportFormat.JSON ? Math.min(largest, LARGEST_DOCUMENT) : largest;
        try (ReceivedFile file = ReceivedFile.of(body, most)) {
            Head head = heads.inspect(file.path(), request.format(), request.sheet(), kind, request.values());
            return idempotency.once(
                    new Sent(request, file.digest()), () -> register(request, file, head, kind.isNationwide()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Reply register(ImportRequest request, ReceivedFile file, Head head, boolean nationwide) {
        UUID id = Ids.next();
        if (!records.insert(id, request, file, head, nationwide)) {
            return Reply.ok(queries.one(records.same(request, file, head)).asRepetition());
        }
        files.store(id, request.agencyCode(), file.path());
        task.schedule(id);
        audit.record(
                "IMPORT_RECEIVED",
                "import",
                id.toString(),
                request.agencyCode(),
                Map.of("kind", request.kind(), "dryRun", request.dryRun(), "bytes", file.bytes()));
        return Reply.accepted("/v1/imports/" + id, queries.one(id));
    }

    /** What makes two requests the same. */
    private record Sent(ImportRequest request, @Nullable String digest) {}
}
