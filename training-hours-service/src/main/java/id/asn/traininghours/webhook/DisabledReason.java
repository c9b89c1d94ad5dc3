package id.asn.traininghours.webhook;

/** Why a webhook is not delivered to any more. */
public enum DisabledReason {
    /** Its owner switched it off. */
    BY_OWNER,
    /** The receiver answered 410. */
    GONE,
    /** The receiver refused or was not reached for days. */
    UNREACHABLE
}
