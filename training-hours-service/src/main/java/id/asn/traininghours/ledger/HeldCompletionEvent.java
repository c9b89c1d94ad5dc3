package id.asn.traininghours.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code held-completion.v1}: see contracts/events.
 *
 * @param reasonCodes why it was held, or why it is given back; codes only, never texts
 * @param entryId the credit, once approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldCompletionEvent(
        UUID completionId,
        UUID employeeId,
        String agencyCode,
        String providerCode,
        HeldState state,
        List<String> reasonCodes,
        @Nullable UUID entryId,
        Instant at) {

    public HeldCompletionEvent {
        reasonCodes = List.copyOf(reasonCodes);
    }
}
