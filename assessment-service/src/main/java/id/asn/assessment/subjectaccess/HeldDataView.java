package id.asn.assessment.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held about a person, table by table. */
@Schema(name = "HeldData")
public record HeldDataView(
        UUID employeeId,
        Instant takenAt,

        @Schema(description = "Whether agencies outside the caller's were looked at too: for the person itself, always")
        boolean everyAgency,

        @Schema(description = "Also those that hold nothing of this person")
        List<Section> sections) {

    /** What one table holds. */
    @Schema(name = "HeldDataSection")
    public record Section(
            @Schema(description = "Name of the table", examples = "assessment_result")
            String name,

            @Schema(examples = "3") int rows,

            @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "The rows as they are stored")
            List<JsonNode> records) {}
}
