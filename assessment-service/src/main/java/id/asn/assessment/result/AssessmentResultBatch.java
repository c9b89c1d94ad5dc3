package id.asn.assessment.result;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to 5,000 results, recorded each by itself or all or none. */
public record AssessmentResultBatch(
        @NotNull @Size(min = 1, max = 5000) @Schema(type = SchemaType.ARRAY, implementation = AssessmentResultRequest.class)
        List<JsonNode> items) {

    /** Without the items: they hold NIPs, and records print themselves into logs. */
    @Override
    public String toString() {
        return "batch of results";
    }
}
