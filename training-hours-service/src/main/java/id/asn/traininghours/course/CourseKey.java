package id.asn.traininghours.course;

/** A course as its provider numbers it. */
public record CourseKey(String providerCode, String courseId) {}
