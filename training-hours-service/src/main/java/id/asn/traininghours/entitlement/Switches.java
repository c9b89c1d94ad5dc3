package id.asn.traininghours.entitlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The adopted switches over time. Of two for the same day the one adopted later holds. Pure. */
record Switches(List<PolicySwitch> adopted) {

    private static final Comparator<PolicySwitch> IN_FORCE_LAST = Comparator.comparing(PolicySwitch::effectiveFrom)
            .thenComparing(one -> Objects.requireNonNull(one.decidedAt(), "adopted at"))
            .thenComparing(PolicySwitch::switchId);

    Switches {
        adopted = adopted.stream().sorted(IN_FORCE_LAST).toList();
    }

    /** For a period that begins on the day. */
    PolicySwitch proration(LocalDate periodFrom) {
        return inForce(SwitchName.PRORATION, periodFrom);
    }

    /** Into a period that begins on the day. */
    PolicySwitch carryOver(LocalDate periodFrom) {
        return inForce(SwitchName.CARRY_OVER, periodFrom);
    }

    /** For an activity that was completed on the day; so no hour is lost or counts twice where the answer changes. */
    PolicySwitch crossYear(LocalDate completionDate) {
        return inForce(SwitchName.CROSS_YEAR, completionDate);
    }

    /** First day from which a switch, now or later, is set to the value. */
    @Nullable LocalDate first(SwitchValue value) {
        return adopted.stream()
                .filter(one -> one.value() == value)
                .map(PolicySwitch::effectiveFrom)
                .findFirst()
                .orElse(null);
    }

    /** For how many years a surplus may at most be carried; 0 when none ever is. */
    int longestCarry() {
        return adopted.stream()
                .filter(one -> one.value() == SwitchValue.SURPLUS)
                .mapToInt(one -> Objects.requireNonNull(one.years(), "years"))
                .max()
                .orElse(0);
    }

    /** Whether hours of other days than a window's own may, now or later, count in it. */
    boolean lookBeyondTheWindow() {
        return first(SwitchValue.SURPLUS) != null || first(SwitchValue.SPLIT_BY_DAYS) != null;
    }

    private PolicySwitch inForce(SwitchName name, LocalDate date) {
        return adopted.stream()
                .filter(one -> one.name() == name && !date.isBefore(one.effectiveFrom()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No switch " + name + " on " + date));
    }
}
