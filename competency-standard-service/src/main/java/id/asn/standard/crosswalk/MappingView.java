package id.asn.standard.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mapping from a competency of one dictionary to one of another. */
@Schema(name = "Mapping")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappingView(
        UUID mappingId,
        @Schema(examples = "REGISTER-2012") String fromDictionaryCode,
        @Schema(examples = "LAMA.07") String fromCompetencyCode,
        @Schema(examples = "PANRB-38-2017") String toDictionaryCode,
        @Schema(examples = "M.1") String toCompetencyCode,

        @Schema(description = "How the one mapped to relates to the one mapped from")
        Relation relation,

        @Nullable String note,
        @Nullable LegalBasis legalBasis,
        MappingStatus status,
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day on which it no longer holds; absent: until further notice")
        LocalDate effectiveTo,

        Instant proposedAt,
        @Nullable Instant reviewedAt,
        @Nullable String reviewComment) {}
