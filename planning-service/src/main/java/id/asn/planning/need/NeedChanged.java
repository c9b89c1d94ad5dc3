package id.asn.planning.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code need.v1}; see contracts/events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedChanged(
        UUID needId,
        String agencyCode,
        UUID employeeId,
        String unitCode,
        NeedBasis basis,
        @Nullable String competencyCode,
        BigDecimal size,
        int year,
        NeedStatus status,
        @Nullable UUID targetPositionId,
        List<UUID> strategicReferences,
        long version) {}
