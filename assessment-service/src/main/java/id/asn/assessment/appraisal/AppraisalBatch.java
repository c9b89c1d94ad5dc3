package id.asn.assessment.appraisal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to 5,000 appraisals. */
@Schema(name = "PerformanceAppraisalBatch")
public record AppraisalBatch(
        @NotNull @Size(min = 1, max = 5000) @Schema(type = SchemaType.ARRAY, implementation = AppraisalRequest.class, minItems = 1, maxItems = 5000)
        List<JsonNode> items) {

    /** Without the items: they hold NIPs, and records print themselves into logs. */
    @Override
    public String toString() {
        return "batch of appraisals";
    }
}
