package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code position.v1} that planning reads.
 *
 * @param states where it lies over time; absent in events from before they were told
 */
public record PositionChanged(
        UUID positionId,
        String agencyCode,
        String positionCode,
        String title,
        String tier,
        String unitCode,
        LocalDate effectiveFrom,
        @Nullable List<State> states,
        long version) {

    public PositionChanged {
        require(positionId, "positionId");
        require(agencyCode, "agencyCode");
        require(positionCode, "positionCode");
        require(title, "title");
        require(tier, "tier");
        require(unitCode, "unitCode");
        require(effectiveFrom, "effectiveFrom");
        requirePositive(version, "version");
    }

    List<StateRow> stateRows() {
        List<State> known = states == null ? List.of(new State(unitCode, effectiveFrom, null)) : states;
        return known.stream()
                .map(state -> new StateRow(
                        positionId, agencyCode, state.unitCode(), state.effectiveFrom(), state.effectiveTo(), version))
                .toList();
    }

    /** A state in the event; its end is exclusive. */
    public record State(
            String unitCode,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {
        public State {
            require(unitCode, "states.unitCode");
            require(effectiveFrom, "states.effectiveFrom");
        }
    }

    /** A state as stored, with the version of the position it belongs to. */
    public record StateRow(
            UUID positionId,
            String agencyCode,
            String unitCode,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            long version) {}
}
