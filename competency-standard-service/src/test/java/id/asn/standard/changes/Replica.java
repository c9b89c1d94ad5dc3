package id.asn.standard.changes;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.Events;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A consumer as any other service could be: it knows the topics and nothing else. */
final class Replica {

    static final List<String> TOPICS = List.of(
            "agency.v1", "dictionary.v1", "competency.v1", "position.v1", "position-standard.v1", "employee.v1");

    private final Map<String, Map<String, JsonNode>> newest = new HashMap<>();

    /** Keeps the highest version of each subject, as the contract says. */
    void take(ConsumerRecord<String, byte[]> record) {
        JsonNode data = Events.json(record);
        newest.computeIfAbsent(record.topic(), topic -> new HashMap<>())
                .merge(
                        Events.header(record, "ce_subject"),
                        data,
                        (known, told) -> version(told) > version(known) ? told : known);
    }

    Optional<JsonNode> get(String topic, String subject) {
        return Optional.ofNullable(newest.getOrDefault(topic, Map.of()).get(subject));
    }

    /** State of a position on a date; before the first it is what it was first. */
    Optional<JsonNode> position(String id, String date) {
        JsonNode states = get("position.v1", id).orElseThrow().path("states");
        Optional<JsonNode> holding = stream(states)
                .filter(state -> holds(state, "effectiveFrom", "effectiveTo", date))
                .findFirst();
        return date.compareTo(states.path(0).path("effectiveFrom").asText()) < 0
                ? Optional.of(states.path(0))
                : holding;
    }

    /** Id of the standard in force on a position. */
    Optional<String> standardInForce(String positionId, String date) {
        return newest.getOrDefault("position-standard.v1", Map.of()).values().stream()
                .filter(standard -> standard.path("positionId").asText().equals(positionId))
                .filter(standard -> holds(standard, "effectiveFrom", "effectiveTo", date))
                .map(standard -> standard.path("standardId").asText())
                .findFirst();
    }

    /** Unit of each placement that holds on a date. */
    List<String> unitsOfPlacements(String employeeId, String date) {
        return stream(get("employee.v1", employeeId).orElseThrow().path("placements"))
                .filter(placement -> holds(placement, "from", "to", date))
                .map(placement -> placement.path("unitCode").asText())
                .toList();
    }

    private static boolean holds(JsonNode what, String from, String to, String date) {
        return (!what.hasNonNull(from) || what.path(from).asText().compareTo(date) <= 0)
                && (!what.hasNonNull(to) || what.path(to).asText().compareTo(date) > 0);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static long version(JsonNode data) {
        return data.path("version").asLong();
    }
}
