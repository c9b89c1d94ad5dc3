package id.asn.traininghours.sandbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which entries a rule set is tried on. */
@Schema(name = "SandboxRequest")
public record SandboxRequest(
        @NotNull @Min(2010) @Max(2199) @Schema(examples = "2026")
        Integer year,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "Absent: all agencies of the caller")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String> agencies,

        @Nullable @Min(0) @Max(100) @Schema(description = "How many of the entries that change most are listed", defaultValue = "20")
        Integer largestChanges) {

    private static final int LARGEST = 20;

    int largest() {
        return largestChanges == null ? LARGEST : largestChanges;
    }
}
