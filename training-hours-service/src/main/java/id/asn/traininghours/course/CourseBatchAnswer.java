package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.web.ProblemView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer per course, in the order of the request. */
@Schema(name = "CourseBatchAnswer")
public record CourseBatchAnswer(List<Item> items) {

    /** The answer to one course; a REJECTED one carries only its problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CourseBatchItem")
    public record Item(
            @Schema(examples = "0") int index,
            CourseOutcome outcome,

            @Nullable @Schema(examples = "course-v1:SKJ+2026")
            String courseId,

            @Nullable Long version,
            @Nullable ProblemView problem) {}
}
