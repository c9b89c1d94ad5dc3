package id.asn.traininghours.webhook;

/** Whether a webhook is delivered to. */
public enum WebhookState {
    ACTIVE,
    DISABLED
}
