package id.asn.chassis.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ignored column that resembles one that is not. */
@Schema(name = "ColumnSuggestion")
public record ColumnSuggestionView(
        @Schema(description = "As the sender calls it", examples = "Integrtas")
        String column,

        @Schema(examples = "Did you mean Integritas?") String suggestion) {}
