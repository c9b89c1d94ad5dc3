package id.asn.demo.api;

/** The four services by the name that stack.json gives them. */
public enum Service {
    STANDARDS("competency-standard-service"),
    ASSESSMENT("assessment-service"),
    TRAINING_HOURS("training-hours-service"),
    PLANNING("planning-service");

    private final String serviceName;

    Service(String serviceName) {
        this.serviceName = serviceName;
    }

    public String serviceName() {
        return serviceName;
    }
}
