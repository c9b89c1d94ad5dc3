package id.asn.assessment.succession;

import id.asn.assessment.fit.MandatoryFilter;
import id.asn.assessment.rules.Purpose;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose people to compare with the position, and how many to list. Nothing about any person can be asked for. */
@Schema(name = "SuccessionListRequest")
public record SuccessionListRequest(
        @Nullable @Size(min = 1, max = 20) @Schema(
                description = "Agencies whose people are compared; default: the agency of the position",
                examples = "[\"6407\"]")
        List<@NotBlank @Size(max = 20) String> agencies,

        @Nullable @Schema(description = "Of which ratings; default PENGISIAN_JABATAN")
        Purpose purpose,

        @Nullable @Schema(description = "Which requirements must be met; default POSSIBLE")
        MandatoryFilter mandatory,

        @Nullable @Min(1) @Max(100) @Schema(
                description = "How many to list; those who tie with the last one are listed too; default 10",
                examples = "10")
        Integer size) {}
