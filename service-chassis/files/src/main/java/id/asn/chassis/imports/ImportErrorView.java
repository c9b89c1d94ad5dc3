package id.asn.chassis.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One error of one row, in the language of the reader. */
@Schema(name = "ImportError")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportErrorView(
        @Schema(description = "As a spreadsheet numbers it", examples = "17")
        int row,

        @Schema(description = "As the file calls it; empty when the row as a whole is meant", examples = "Kode Unit")
        String column,

        @Schema(examples = "UNIT_UNKNOWN") String code,

        @Schema(examples = "The agency has no open unit 601.")
        String message,

        @Nullable @Schema(examples = "Add the leading zero: 0601")
        String suggestion) {}
