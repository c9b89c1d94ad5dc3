package id.asn.standard.position;

import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state to be recorded, from {@code effectiveFrom} until further notice. */
record PositionState(
        UUID id,
        String code,
        String title,
        Tier tierCode,
        String unitCode,
        List<String> urusanCodes,
        @Nullable UUID reportsTo,
        @Nullable Integer jobClass,
        LocalDate effectiveFrom) {

    static PositionState of(UUID id, PositionDraft draft, @Nullable UUID reportsTo) {
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
                said.effectiveFrom());
    }
}
