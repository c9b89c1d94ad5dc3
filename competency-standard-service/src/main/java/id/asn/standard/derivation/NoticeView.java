package id.asn.standard.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Told to an agency: the source of one of its standards changed. */
@Schema(name = "StandardNotice")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID noticeId,

        @Schema(description = "The agency that is told", examples = "6407")
        String agencyCode,

        @Schema(description = "The derived standard") UUID standardId,
        UUID sourceStandardId,

        @Schema(examples = "3328") String sourceAgencyCode,
        SourceChange change,

        @Nullable @Schema(description = "What took the source's place; absent when it was revoked")
        UUID successorStandardId,

        @Schema(description = "First day of the change") LocalDate effectiveOn,
        Instant recordedAt) {

    @JsonProperty
    @Schema(description = "Where the difference between source and successor can be read")
    public @Nullable String difference() {
        return successorStandardId == null ? null : "/v1/standard-notices/" + noticeId + "/diff";
    }
}
