package id.asn.traininghours.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many decisions at once: one for all items, or one of its own for each. */
@Schema(name = "ReviewDecisionBatch")
public record BulkDecisionRequest(
        @Nullable @Valid ForAll decision,

        @NotEmpty @Size(max = 1000) @Schema(type = SchemaType.ARRAY, implementation = BulkItemRequest.class, minItems = 1, maxItems = 1000)
        List<JsonNode> items) {

    /** What applies to every item that has no verdict of its own. */
    @Schema(name = "ReviewDecisionForAll")
    public record ForAll(
            @NotNull Verdict verdict,
            @Nullable @Size(min = 1, max = 500) String reason) {}
}
