package id.asn.traininghours.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Completions that stand or fall one by one: each is validated and answered on its own. */
@Schema(name = "CompletionBatch")
public record BatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = CompletionRequest.class, minItems = 1, maxItems = 5000)
        List<JsonNode> items) {}
