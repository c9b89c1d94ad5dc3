package id.asn.traininghours.course;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Courses of one provider that stand or fall one by one. */
@Schema(name = "CourseBatch")
public record CourseBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = CourseItem.class, minItems = 1, maxItems = 5000)
        List<JsonNode> items) {}
