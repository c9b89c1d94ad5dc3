package id.asn.standard.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.reference.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services how positions are now. */
@ApplicationScoped
class PositionEvents {

    static final String TOPIC = "position.v1";

    private final Outbox outbox;

    PositionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(String agencyCode, List<PositionState> states, Map<UUID, Long> versions) {
        outbox.append(states.stream()
                .map(state -> new OutgoingEvent(
                        TOPIC,
                        agencyCode,
                        state.id().toString(),
                        event(agencyCode, state, Objects.requireNonNull(versions.get(state.id())))))
                .toList());
    }

    private static PositionEvent event(String agencyCode, PositionState state, long version) {
        return new PositionEvent(
                state.id(),
                agencyCode,
                state.code(),
                state.title(),
                state.tierCode(),
                state.unitCode(),
                state.urusanCodes(),
                state.reportsTo(),
                state.effectiveFrom(),
                version);
    }

    /** Wire form of {@code position.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PositionEvent(
            UUID positionId,
            String agencyCode,
            String positionCode,
            String title,
            Tier tier,
            String unitCode,
            List<String> urusanCodes,
            @Nullable UUID reportsToPositionId,
            LocalDate effectiveFrom,
            long version) {}
}
