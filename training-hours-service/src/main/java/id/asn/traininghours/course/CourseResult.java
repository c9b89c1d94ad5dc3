package id.asn.traininghours.course;

import id.asn.chassis.web.ProblemException;

/** What became of one course. */
sealed interface CourseResult {

    record Kept(CourseOutcome outcome, CourseView course) implements CourseResult {}

    /** Nothing of it is written. */
    record Refused(ProblemException problem) implements CourseResult {}
}
