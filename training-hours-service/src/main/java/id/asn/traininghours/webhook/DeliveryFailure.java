package id.asn.traininghours.webhook;

/** Why a receiver gave no answer. */
public enum DeliveryFailure {
    /** The name leads nowhere. */
    HOST_NOT_FOUND,
    /** The name leads to an address that webhooks do not go to. */
    TARGET_NOT_ALLOWED,
    CONNECTION,
    TLS,
    TIMEOUT
}
