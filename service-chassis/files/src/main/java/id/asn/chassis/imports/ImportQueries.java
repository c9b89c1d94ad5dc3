package id.asn.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads how imports are getting on. */
@ApplicationScoped
@UseCase
class ImportQueries {

    private static final int WHOLE = 100;

    private static final String SELECT = """
            select id, kind, agency_code, format, sheet, dry_run, state, rows_in_file, rows_read, rows_created, rows_updated,
                   rows_unchanged, rows_rejected, ignored_columns, column_advice::text as column_advice, problem::text as problem, received_at, finished_at
            from data_import
            """;

    private final Jdbi jdbi;
    private final ImportKinds kinds;
    private final Caller caller;
    private final Problems problems;
    private final ImportTexts texts;
    private final ObjectMapper json;

    ImportQueries(
            Jdbi jdbi, ImportKinds kinds, Caller caller, Problems problems, ImportTexts texts, ObjectMapper json) {
        this.jdbi = jdbi;
        this.kinds = kinds;
        this.caller = caller;
        this.problems = problems;
        this.texts = texts;
        this.json = json;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404 when there is none in the caller's agencies, or of the provider that it
     *     speaks for, 403 without its scope
     */
    ImportView one(UUID importId) {
        ImportRow row = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where id = :id and (cast(:provider as text) is null or provider = :provider)
                        """)
                        .bind("id", importId)
                        .bind("provider", caller.provider().orElse(null))
                        .mapTo(ImportRow.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(row.agencyCode());
        kinds.allowed(row.kind());
        return view(row);
    }

    /** The newest first. */
    Page<ImportView> list(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<ImportRow> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where agency_code = :agency and kind = any(:kinds)
                          and (cast(:provider as text) is null or provider = :provider)
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bindArray("kinds", String.class, kinds.visible())
                .bind("provider", caller.provider().orElse(null))
                .bind("before", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(ImportRow.class)
                .list());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id().toString()))
                .map(this::view);
    }

    private ImportView view(ImportRow row) {
        return new ImportView(
                row.id(),
                row.kind(),
                row.agencyCode(),
                row.format(),
                row.sheet(),
                row.dryRun(),
                row.state(),
                row.progressPercent(),
                row.rowsInFile(),
                new RowCounts(
                        row.rowsRead(), row.rowsCreated(), row.rowsUpdated(), row.rowsUnchanged(), row.rowsRejected()),
                row.ignoredColumns(),
                suggestions(row.columnAdvice()),
                problem(row.problem()),
                null,
                row.receivedAt(),
                row.finishedAt());
    }

    private List<ColumnSuggestionView> suggestions(String stored) {
        try {
            return Stream.of(json.readValue(stored, ColumnAdvice[].class))
                    .map(advice -> new ColumnSuggestionView(
                            advice.column(),
                            texts.text(
                                    advice.suggestion().advice().name(),
                                    advice.suggestion().arguments())))
                    .toList();
        } catch (JsonProcessingException notAdvice) {
            throw new IllegalStateException(notAdvice);
        }
    }

    private @Nullable ProblemView problem(@Nullable String stored) {
        try {
            return stored == null
                    ? null
                    : problems.view(json.readValue(stored, StoredProblem.class).problem());
        } catch (JsonProcessingException notAProblem) {
            throw new IllegalStateException(notAProblem);
        }
    }

    /** A row of the query. */
    record ImportRow(
            UUID id,
            String kind,
            String agencyCode,
            ImportFormat format,
            @Nullable String sheet,
            boolean dryRun,
            ImportState state,
            @Nullable Integer rowsInFile,
            int rowsRead,
            int rowsCreated,
            int rowsUpdated,
            int rowsUnchanged,
            int rowsRejected,
            List<String> ignoredColumns,
            String columnAdvice,
            @Nullable String problem,
            Instant receivedAt,
            @Nullable Instant finishedAt) {

        int progressPercent() {
            if (finishedAt != null) {
                return WHOLE;
            }
            return rowsInFile == null || rowsInFile == 0 ? 0 : (int) (rowsRead * (long) WHOLE / rowsInFile);
        }
    }
}
