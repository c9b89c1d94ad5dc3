package id.asn.assessment.provider;

import id.asn.chassis.web.ProblemType;

/** What is refused about providers and their accreditation. */
public enum ProviderProblem implements ProblemType {
    ACCREDITATIONS_OVERLAP(422),
    ACCREDITATION_TOO_LONG(422),
    PROVIDER_NOT_ACCREDITED(422);

    private final int status;

    ProviderProblem(int status) {
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
