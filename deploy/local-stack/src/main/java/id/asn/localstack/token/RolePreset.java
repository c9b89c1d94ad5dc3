package id.asn.localstack.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a ready-made token speaks for.
 *
 * @param name also the token's subject
 * @param agencies codes of the agencies it may act for, or {@code *}
 * @param providerCode the training provider an LMS posts for
 * @param employeeId the employee a personal token belongs to
 * @param scope what it may do, space-separated
 */
public record RolePreset(
        String name,
        String purpose,
        List<String> agencies,
        @JsonProperty("provider") @Nullable String providerCode,
        @JsonProperty("employee") @Nullable String employeeId,
        String scope) {

    public RolePreset {
        agencies = List.copyOf(agencies);
    }

    public Optional<String> provider() {
        return Optional.ofNullable(providerCode);
    }

    public Optional<String> employee() {
        return Optional.ofNullable(employeeId);
    }
}
