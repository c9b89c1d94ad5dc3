package id.asn.traininghours.changes;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the feed, and whether a training provider sees its own share of them. */
enum FeedTopic {
    LEDGER_ENTRY("ledger-entry.v1", true),
    HELD_COMPLETION("held-completion.v1", true),
    ENTITLEMENT("entitlement.v1", false);

    private final String topic;
    private final boolean ofProviders;

    FeedTopic(String topic, boolean ofProviders) {
        this.topic = topic;
        this.ofProviders = ofProviders;
    }

    static Optional<FeedTopic> of(String topic) {
        return Arrays.stream(values())
                .filter(known -> known.topic.equals(topic))
                .findFirst();
    }

    String topic() {
        return topic;
    }

    boolean isOfProviders() {
        return ofProviders;
    }
}
