package id.asn.traininghours.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a receiver can ask to be told, and the event that tells it. */
public enum WebhookKind {
    @JsonProperty("entry.credited")
    ENTRY_CREDITED("entry.credited", "ledger-entry.v1"),
    @JsonProperty("entry.reversed")
    ENTRY_REVERSED("entry.reversed", "ledger-entry.v1"),
    @JsonProperty("entry.adjusted")
    ENTRY_ADJUSTED("entry.adjusted", "ledger-entry.v1"),
    @JsonProperty("entry.held")
    ENTRY_HELD("entry.held", "held-completion.v1"),
    @JsonProperty("entry.decided")
    ENTRY_DECIDED("entry.decided", "held-completion.v1");

    private final String type;
    private final String topic;

    WebhookKind(String type, String topic) {
        this.type = type;
        this.topic = topic;
    }

    /** As it stands in the contract and in the payload. */
    String type() {
        return type;
    }

    /** @throws IllegalArgumentException for a text that is no kind */
    static WebhookKind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of webhook"));
    }

    static Set<String> topics(Collection<WebhookKind> kinds) {
        return kinds.stream().map(kind -> kind.topic).collect(Collectors.toSet());
    }

    /** What an event of the feed tells; empty for one that no webhook tells. */
    static Optional<WebhookKind> told(String topic, JsonNode data) {
        return switch (topic) {
            case "ledger-entry.v1" ->
                switch (data.path("kind").asText()) {
                    case "CREDIT" -> Optional.of(ENTRY_CREDITED);
                    case "REVERSAL" -> Optional.of(ENTRY_REVERSED);
                    case "ADJUSTMENT" -> Optional.of(ENTRY_ADJUSTED);
                    default -> Optional.empty();
                };
            case "held-completion.v1" ->
                Optional.of(data.path("state").asText().equals("HELD") ? ENTRY_HELD : ENTRY_DECIDED);
            default -> Optional.empty();
        };
    }
}
