package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The standard in force on a position on a date, as known at an instant. */
@Schema(name = "StandardInForce")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InForceView(
        LocalDate asOf,

        @Nullable @Schema(description = "Absent: as known now")
        Instant knownAt,

        @Schema(description = "First day in force, as known then")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day no longer in force, as known then")
        LocalDate effectiveTo,

        StandardView standard) {}
