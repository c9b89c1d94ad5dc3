package id.asn.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.imports.ImportHead.Head;
import id.asn.chassis.imports.table.Header;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Imports in the database: where the work on each of them stands. */
@ApplicationScoped
class ImportRecords {

    private static final String SELECT = """
            select id, agency_code, kind, format, sheet, dry_run, requested_by, nationwide, provider,
                   header::text as header, rows_in_file,
                   settled_row
            from data_import
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Caller caller;
    private final RecordedNow now;

    ImportRecords(Jdbi jdbi, ObjectMapper json, Caller caller, RecordedNow now) {
        this.jdbi = jdbi;
        this.json = json;
        this.caller = caller;
        this.now = now;
    }

    /** @return false when the same file is there already */
    boolean insert(UUID id, ImportRequest request, ReceivedFile file, Head head, boolean nationwide) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into data_import (id, agency_code, kind, format, sheet, dry_run, repeated, digest, bytes,
                            requested_by, nationwide, provider, header, ignored_columns, column_advice, state, received_at)
                        values (:id, :agency, :kind, :format, :sheet, :dryRun, :repeated, :digest, :bytes, :by, :nationwide,
                            :provider,
                            cast(:header as jsonb), :ignored, cast(:advice as jsonb), 'RECEIVED', :now)
                        on conflict do nothing
                        """)
                        .bind("id", id)
                        .bind("agency", request.agencyCode())
                        .bind("kind", request.kind())
                        .bind("format", request.format())
                        .bind("sheet", head.sheet())
                        .bind("dryRun", request.dryRun())
                        .bind("repeated", request.repeat())
                        .bind("digest", request.digest(file.digest()))
                        .bind("bytes", file.bytes())
                        .bind("by", caller.subject())
                        .bind("nationwide", nationwide)
                        .bind("provider", caller.provider().orElse(null))
                        .bind("header", text(head.header()))
                        .bind("advice", text(head.advice()))
                        .bindArray("ignored", String.class, head.ignored())
                        .bind("now", now.instant())
                        .execute())
                == 1;
    }

    /** The import of the same file that counts. */
    UUID same(ImportRequest request, ReceivedFile file, Head head) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from data_import
                        where agency_code = :agency and kind = :kind and digest = :digest
                          and coalesce(sheet, '') = coalesce(cast(:sheet as text), '')
                          and coalesce(provider, '') = coalesce(cast(:provider as text), '')
                          and not dry_run and not repeated and state <> 'FAILED'
                        """)
                .bind("agency", request.agencyCode())
                .bind("kind", request.kind())
                .bind("digest", request.digest(file.digest()))
                .bind("sheet", head.sheet())
                .bind("provider", caller.provider().orElse(null))
                .mapTo(UUID.class)
                .one());
    }

    /** The work that is left; empty when the import is finished. */
    Optional<ImportRun> unfinished(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id and finished_at is null")
                .bind("id", id)
                .reduceRows(Optional.<ImportRun>empty(), (none, row) -> Optional.of(run(row))));
    }

    /** An import whose existence is known. */
    ImportRun header(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                        .bind("id", id)
                        .reduceRows(Optional.<ImportRun>empty(), (none, row) -> Optional.of(run(row))))
                .orElseThrow();
    }

    boolean isPurged(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select purged_at is not null from data_import where id = :id")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    void validated(ImportRun run, int rowsInFile) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update data_import set state = 'VALIDATED', rows_in_file = :rows where id = :id")
                .bind("rows", rowsInFile)
                .bind("id", run.id())
                .execute());
    }

    /**
     * Moves the import on, in the transaction of the rows themselves.
     *
     * @return false when another instance has moved it in the meantime: then nothing of this transaction may remain
     */
    boolean advance(ImportRun run, int toRow, RowCounts counts) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update data_import
                        set settled_row = :to, rows_read = rows_read + :read, rows_created = rows_created + :created,
                            rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                            rows_rejected = rows_rejected + :rejected
                        where id = :id and settled_row = :from and finished_at is null
                        """)
                        .bind("to", toRow)
                        .bind("read", counts.read())
                        .bind("created", counts.created())
                        .bind("updated", counts.updated())
                        .bind("unchanged", counts.unchanged())
                        .bind("rejected", counts.rejected())
                        .bind("id", run.id())
                        .bind("from", run.settledRow())
                        .execute())
                == 1;
    }

    /**
     * @param problem why it could not be read to its end; null when it was
     * @return empty when another instance has finished it: what that one said stands
     */
    Optional<ImportState> finish(ImportRun run, @Nullable ProblemException problem) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update data_import
                        set state = case when cast(:problem as jsonb) is not null then 'FAILED'
                                         when rows_rejected > 0 then 'COMPLETED_WITH_ERRORS'
                                         when dry_run then 'VALIDATED'
                                         else 'COMMITTED' end,
                            problem = cast(:problem as jsonb), finished_at = :now
                        where id = :id and finished_at is null
                        returning state
                        """)
                .bind("problem", problem == null ? null : text(StoredProblem.of(problem)))
                .bind("now", now.instant())
                .bind("id", run.id())
                .mapTo(ImportState.class)
                .findOne());
    }

    private ImportRun run(RowView row) {
        return new ImportRun(
                row.getColumn("id", UUID.class),
                row.getColumn("agency_code", String.class),
                row.getColumn("kind", String.class),
                row.getColumn("format", ImportFormat.class),
                row.getColumn("sheet", String.class),
                row.getColumn("dry_run", Boolean.class),
                row.getColumn("requested_by", String.class),
                row.getColumn("nationwide", Boolean.class),
                row.getColumn("provider", String.class),
                header(row.getColumn("header", String.class)),
                row.getColumn("rows_in_file", Integer.class),
                row.getColumn("settled_row", Integer.class));
    }

    private Header header(String text) {
        try {
            return json.readValue(text, Header.class);
        } catch (JsonProcessingException notAHeader) {
            throw new IllegalStateException(notAHeader);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
