package id.asn.traininghours.course;

/** What became of a course that was sent. */
public enum CourseOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
