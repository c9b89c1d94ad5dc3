package id.asn.traininghours.completion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason, worded in the language of the caller. */
@Schema(name = "Reason")
public record ReasonView(
        @Schema(examples = "DAILY_CAP") String code,

        @Schema(examples = "A day counts 3 JP at most: of 5.00 JP, 3.00 JP were credited.")
        String message) {}
