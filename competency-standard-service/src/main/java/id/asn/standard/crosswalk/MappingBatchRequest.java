package id.asn.standard.crosswalk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposals, such as a whole crosswalk; each is judged by itself. */
@Schema(name = "MappingBatchRequest")
public record MappingBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = MappingRequest.class)
        List<JsonNode> items) {}
