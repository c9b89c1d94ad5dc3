package id.asn.traininghours.webhook;

/** What came of an attempt. */
public enum DeliveryOutcome {
    DELIVERED,
    FAILED
}
