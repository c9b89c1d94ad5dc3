package id.asn.standard.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the codes are in the other dictionary; nothing is dropped silently. */
@Schema(name = "Translation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TranslationView(
        LocalDate asOf,

        @Nullable @Schema(description = "Absent: as known now")
        Instant knownAt,

        @Schema(description = "Those that have a mapping, in the order asked")
        List<Item> items,

        @Schema(description = "Competencies of the dictionary asked from that no mapping leads out of")
        List<String> unmapped,

        @Schema(description = "Codes that the dictionary asked from does not hold")
        List<String> unknown) {

    /** A code and what it answers to. */
    @Schema(name = "TranslatedCompetency")
    public record Item(String competencyCode, List<Target> targets) {}

    /** A competency of the other dictionary. */
    @Schema(name = "TranslationTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Target(
            String competencyCode,

            @Nullable @Schema(description = "Absent when no edition in force holds it")
            String name,

            Relation relation,
            UUID mappingId) {}
}
