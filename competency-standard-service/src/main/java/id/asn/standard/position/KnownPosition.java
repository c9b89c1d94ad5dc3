package id.asn.standard.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A position with its states as known now, in order of time; a gap or an end means that it was abolished. */
record KnownPosition(UUID id, String code, long version, List<PositionState> states) {

    /**
     * Until when a statement holds that begins on the date and names no end: until the next change that is known already,
     * so that sending an old statement again never wipes a later one; null: until further notice.
     */
    @Nullable LocalDate nextChange(LocalDate from) {
        return states.stream()
                .flatMap(state ->
                        Stream.of(Optional.of(state.effectiveFrom()), Optional.ofNullable(state.effectiveTo())))
                .flatMap(Optional::stream)
                .filter(date -> date.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether nothing has to be written to make this true. */
    boolean alreadySays(PositionState next) {
        LocalDate reached = next.effectiveFrom();
        for (PositionState state : states) {
            if (!state.endsAfter(reached)) {
                continue;
            }
            if (state.effectiveFrom().isAfter(reached) || !state.saysTheSameAs(next)) {
                return false;
            }
            LocalDate end = state.effectiveTo();
            if (end == null || (next.effectiveTo() != null && !end.isBefore(next.effectiveTo()))) {
                return true;
            }
            reached = end;
        }
        return false;
    }

    /** Its state on the date; before the first one a position is what it was first. */
    Optional<PositionState> on(LocalDate date) {
        return states.stream()
                .filter(state -> state.endsAfter(date))
                .findFirst()
                .filter(state -> {
                    boolean first = state.equals(states.getFirst());
                    return first || !state.effectiveFrom().isAfter(date);
                });
    }

    LocalDate begins() {
        return states.getFirst().effectiveFrom();
    }

    PositionState last() {
        return Objects.requireNonNull(states.getLast());
    }
}
