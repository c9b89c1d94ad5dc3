package id.asn.standard.derivation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The position to draft for; everything else has a default. */
@Schema(name = "TierDefaultsRequest")
public record TierDefaultsRequest(
        @NotNull UUID positionId,

        @Nullable @Size(max = 40) @Schema(
                description =
                        "Dictionary of the managerial and sociocultural competencies; when absent the agency's own,"
                                + " else the newest national one that holds them all",
                examples = "PANRB-38-2017")
        String dictionaryCode) {}
