package id.asn.traininghours.webhook;

import id.asn.chassis.web.ProblemType;

/** Refusals of webhooks. */
public enum WebhookProblem implements ProblemType {
    WEBHOOK_TARGET_MALFORMED(422),
    WEBHOOK_TARGET_NOT_ALLOWED(422),
    WEBHOOK_TARGET_NOT_FOUND(422),
    WEBHOOK_LIMIT_REACHED(422),
    WEBHOOK_DISABLED(409),
    WEBHOOK_REPLAY_UNCLEAR(422);

    private final int status;

    WebhookProblem(int status) {
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
