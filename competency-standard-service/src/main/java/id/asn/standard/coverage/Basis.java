package id.asn.standard.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure was computed on: asked again with these, the register gives the same figure for ever. */
@Schema(name = "CoverageBasis", description = "What the figure was computed on; the same again gives the same figure")
public record Basis(
        LocalDate asOf,
        Instant knownAt,
        @Schema(examples = "5") int olderThanYears,
        @Schema(examples = "STANDARD_AGE/1") String rule) {}
