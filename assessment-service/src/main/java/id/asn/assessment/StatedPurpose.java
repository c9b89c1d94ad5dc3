package id.asn.assessment;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Insists on the header {@code Purpose} where what is read is so personal that the trail must say what for (UU 27/2022). */
@ApplicationScoped
public class StatedPurpose {

    private final Caller caller;

    StatedPurpose(Caller caller) {
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 428 when the header is missing or blank */
    public void require() {
        if (caller.purpose().isEmpty()) {
            throw Problem.of(AssessmentProblem.PURPOSE_REQUIRED);
        }
    }
}
