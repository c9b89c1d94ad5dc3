package id.asn.traininghours.yearclose;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which year is closed. */
public record YearCloseRequest(
        @NotNull @Min(2010) @Max(2200) @Schema(description = "Calendar year of the completion dates", examples = "2025")
        Integer year) {}
