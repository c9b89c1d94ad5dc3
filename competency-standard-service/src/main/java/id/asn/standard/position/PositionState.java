package id.asn.standard.position;

import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a position is from {@code effectiveFrom} until {@code effectiveTo}, which is excluded; null: until further notice. */
record PositionState(
        UUID id,
        String code,
        String title,
        Tier tierCode,
        String unitCode,
        List<String> urusanCodes,
        @Nullable UUID reportsTo,
        @Nullable Integer jobClass,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    static PositionState of(UUID id, PositionDraft draft, @Nullable UUID reportsTo, @Nullable LocalDate effectiveTo) {
        PositionRequest said = draft.said();
        return new PositionState(
                id,
                draft.code(),
                said.title(),
                said.tier(),
                said.unitCode(),
                said.urusanCodes().stream().distinct().sorted().toList(),
                reportsTo,
                said.jobClass(),
                said.effectiveFrom(),
                effectiveTo);
    }

    boolean saysTheSameAs(PositionState other) {
        return title.equals(other.title())
                && tierCode == other.tierCode()
                && unitCode.equals(other.unitCode())
                && urusanCodes.equals(other.urusanCodes())
                && Objects.equals(reportsTo, other.reportsTo())
                && Objects.equals(jobClass, other.jobClass());
    }

    boolean endsAfter(LocalDate date) {
        return effectiveTo == null || effectiveTo.isAfter(date);
    }

    /** The same said of another time. */
    PositionState during(LocalDate from, @Nullable LocalDate to) {
        return new PositionState(id, code, title, tierCode, unitCode, urusanCodes, reportsTo, jobClass, from, to);
    }

    /** The day before it ends; its first day when it does not end. */
    LocalDate lastDay() {
        return effectiveTo == null ? effectiveFrom : effectiveTo.minusDays(1);
    }
}
