package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Course")
public record CourseView(
        @Schema(examples = "PPSDM-NAKER") String providerCode,
        @Schema(examples = "course-v1:SKJ+2026") String courseId,
        String title,
        List<CourseMapping> mappings,
        @Schema(examples = "1") long version,
        Instant changedAt,

        @Nullable @Schema(description = "What it is on the day that was asked for; absent without a mapping on that day")
        CourseOnDate onDate) {

    CourseKey key() {
        return new CourseKey(providerCode, courseId);
    }

    CourseView seenOn(@Nullable CourseOnDate day) {
        return new CourseView(providerCode, courseId, title, mappings, version, changedAt, day);
    }
}
