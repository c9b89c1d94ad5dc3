package id.asn.standard.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.reference.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services how positions are, with all their states as known now. */
@ApplicationScoped
class PositionEvents {

    static final String TOPIC = "position.v1";

    private final Outbox outbox;
    private final KnownPositions positions;

    PositionEvents(Outbox outbox, KnownPositions positions) {
        this.outbox = outbox;
        this.positions = positions;
    }

    /** In the order of the ids. */
    void publish(String agencyCode, Collection<UUID> positionIds) {
        outbox.append(positions.all(positionIds).stream()
                .map(position -> new OutgoingEvent(
                                TOPIC, agencyCode, position.id().toString(), PositionEvent.of(agencyCode, position))
                        .forAgency(agencyCode))
                .toList());
    }

    /** Wire form of {@code position.v1}; what stands outside {@code states} is the last of them. */
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
            @Nullable Integer jobClass,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<State> states,
            long version) {

        static PositionEvent of(String agencyCode, KnownPosition position) {
            PositionState last = position.last();
            return new PositionEvent(
                    position.id(),
                    agencyCode,
                    position.code(),
                    last.title(),
                    last.tierCode(),
                    last.unitCode(),
                    last.urusanCodes(),
                    last.reportsTo(),
                    last.jobClass(),
                    last.effectiveFrom(),
                    last.effectiveTo(),
                    position.states().stream().map(State::of).toList(),
                    position.version());
        }
    }

    /** What the position is from a date until another, which is excluded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String title,
            Tier tier,
            String unitCode,
            List<String> urusanCodes,
            @Nullable UUID reportsToPositionId,
            @Nullable Integer jobClass) {

        static State of(PositionState state) {
            return new State(
                    state.effectiveFrom(),
                    state.effectiveTo(),
                    state.title(),
                    state.tierCode(),
                    state.unitCode(),
                    state.urusanCodes(),
                    state.reportsTo(),
                    state.jobClass());
        }
    }
}
