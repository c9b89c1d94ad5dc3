package id.asn.assessment.result;

import id.asn.chassis.web.ProblemException;

/** Whether a reported result goes on to be recorded. */
sealed interface Admission {

    /** It may be recorded. */
    record Admitted(AssessmentResult result) implements Admission {}

    /** It cannot be read, or a rule refuses it. */
    record Refused(ProblemException problem) implements Admission {}
}
