package id.asn.chassis.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A fact to publish.
 *
 * @param topic topic and type of the event, for example {@code employee.v1}
 * @param key what the topic is partitioned by; opaque, never a NIP or a name
 * @param subject id of the thing that the event tells of
 * @param data becomes the JSON value; null: the subject is no more
 * @param audience who may read it in the change feed: the code of an agency, or {@link #NATION}, each with the training
 *     provider it came from behind a slash where there is one; null: nobody
 */
public record OutgoingEvent(
        String topic,
        String key,
        String subject,
        @Nullable Object data,
        @Nullable String audience) {

    /** An audience of everybody who may read the topic. */
    public static final String NATION = "*";

    /** Between agency and provider; neither code can hold one. */
    private static final String PROVIDER = "/";

    /** A fact for Kafka only. */
    public OutgoingEvent(String topic, String key, String subject, Object data) {
        this(topic, key, subject, data, null);
    }

    /** The fact that a subject is no more. */
    public static OutgoingEvent tombstone(String topic, String key, String subject) {
        return new OutgoingEvent(topic, key, subject, null, null);
    }

    /** The same fact, to be read in the change feed by those who may see that agency. */
    public OutgoingEvent forAgency(String agencyCode) {
        return new OutgoingEvent(topic, key, subject, data, agencyCode);
    }

    /** The same fact, to be read in the change feed by everybody who may read its topic. */
    public OutgoingEvent forNation() {
        return forAgency(NATION);
    }

    /**
     * The same fact, to be read in the change feed by that provider too, and by no other one; call it after the audience is
     * known.
     */
    public OutgoingEvent ofProvider(String providerCode) {
        if (audience == null) {
            throw new IllegalStateException("A fact that nobody may read is no provider's either");
        }
        return new OutgoingEvent(topic, key, subject, data, audience + PROVIDER + providerCode);
    }
}
