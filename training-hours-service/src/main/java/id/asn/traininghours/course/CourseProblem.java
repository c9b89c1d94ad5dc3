package id.asn.traininghours.course;

import id.asn.chassis.web.ProblemType;

/** Why a course, or a completion that names one, is refused. */
public enum CourseProblem implements ProblemType {
    COURSE_NOT_YOURS(403),
    COURSE_NOT_KNOWN(422),
    COURSE_NOT_MAPPED_ON_DATE(422),
    COURSE_WITHOUT_QUANTITY(422),
    COURSE_WITHOUT_FORM(422),
    COURSE_MAPPINGS_OVERLAP(422),
    COURSE_REPEATED(422);

    private final int status;

    CourseProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
