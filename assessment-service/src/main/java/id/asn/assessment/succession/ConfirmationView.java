package id.asn.assessment.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.succession.ConfirmationRequest.Successor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an officer made of a list; from then on it is a decision, of the officer.
 *
 * @param listDigest what was confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SuccessionConfirmation")
public record ConfirmationView(
        UUID confirmationId,
        UUID listId,
        @Schema(maxItems = 100) List<Successor> successors,
        @Nullable String deviationReason,
        String listDigest,
        Instant confirmedAt,
        String confirmedBy) {

    boolean names(UUID employeeId) {
        return successors.stream().anyMatch(successor -> successor.employeeId().equals(employeeId));
    }
}
