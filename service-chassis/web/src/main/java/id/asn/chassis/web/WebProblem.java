package id.asn.chassis.web;

/** The problems that any service can answer with. */
public enum WebProblem implements ProblemType {
    MALFORMED(400),
    VALIDATION(400),
    UNKNOWN_FIELD(400),
    WRONG_TYPE(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    INVALID_PATH(400),
    INVALID_IDEMPOTENCY_KEY(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_IN_FLIGHT(409),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    WebProblem(int status) {
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
