package id.asn.traininghours.course;

import id.asn.chassis.persistence.Ids;
import java.util.UUID;

/** A course as its provider numbers it. */
public record CourseKey(String providerCode, String courseId) {

    /** The same for ever: a course has no other id than its provider's. */
    UUID id() {
        return Ids.named("course", providerCode + ":" + courseId);
    }
}
