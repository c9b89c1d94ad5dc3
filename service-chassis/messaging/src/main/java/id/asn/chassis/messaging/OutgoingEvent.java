package id.asn.chassis.messaging;

/**
 * A fact to publish.
 *
 * @param topic topic and type of the event, for example {@code employee.v1}
 * @param key what the topic is partitioned by; opaque, never a NIP or a name
 * @param subject id of the thing that the event tells of
 * @param data becomes the JSON value
 */
public record OutgoingEvent(String topic, String key, String subject, Object data) {}
