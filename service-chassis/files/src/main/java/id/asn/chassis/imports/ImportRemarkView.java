package id.asn.chassis.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One remark on one row that was taken over, in the language of the reader. */
@Schema(name = "ImportRemark")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportRemarkView(
        @Schema(description = "As a spreadsheet numbers it", examples = "17")
        int row,

        @Schema(description = "What became of the row, in the words of its kind", examples = "HELD")
        String outcome,

        @Nullable @Schema(description = "Of what the row became; absent in a trial")
        UUID itemId,

        @Schema(examples = "DUPLICATE_CERTIFICATE") String code,

        @Schema(description = "Why") String message) {}
