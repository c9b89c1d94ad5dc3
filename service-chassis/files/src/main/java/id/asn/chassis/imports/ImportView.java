package id.asn.chassis.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.web.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and how far it is. */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID importId,
        @Schema(examples = "EMPLOYEES") String kind,
        @Schema(examples = "6407") String agencyCode,
        ImportFormat format,

        @Nullable @Schema(description = "The sheet of the workbook that is read")
        String sheet,

        @Schema(description = "A trial: everything is judged, nothing is written")
        boolean dryRun,

        ImportState state,

        @Schema(description = "Of the rows of the file, 0 to 100", minimum = "0", maximum = "100")
        int progressPercent,

        @Nullable @Schema(description = "Absent until the file was read to its end once")
        Integer rowsInFile,

        RowCounts rows,

        @Schema(description = "Columns that no rule asks for; they were not kept")
        List<String> ignoredColumns,

        @Schema(description = "What some of the ignored columns may have been meant to be")
        List<ColumnSuggestionView> columnSuggestions,

        @Nullable @Schema(description = "Why the file could not be read to its end")
        ProblemView problem,

        @Nullable @Schema(
                description = "True when this very file was imported before and nothing new was begun; send it with"
                        + " repeat=true to have it judged again")
        Boolean receivedBefore,

        Instant receivedAt,

        @Nullable @Schema(description = "Absent while the import goes on")
        Instant finishedAt) {

    ImportView asRepetition() {
        return new ImportView(
                importId,
                kind,
                agencyCode,
                format,
                sheet,
                dryRun,
                state,
                progressPercent,
                rowsInFile,
                rows,
                ignoredColumns,
                columnSuggestions,
                problem,
                true,
                receivedAt,
                finishedAt);
    }
}
