package id.asn.standard.crosswalk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One decision about up to 500 proposals: all of them or none. */
@Schema(name = "MappingReviewRequest")
public record ReviewRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> mappingIds,
        @NotNull Decision decision,

        @Nullable @Size(max = 1000) @Schema(examples = "Sesuai lampiran II")
        String comment) {

    /** What the reviewer decides. */
    public enum Decision {
        ACCEPT,
        REJECT;

        MappingStatus status() {
            return switch (this) {
                case ACCEPT -> MappingStatus.ACCEPTED;
                case REJECT -> MappingStatus.REJECTED;
            };
        }
    }
}
