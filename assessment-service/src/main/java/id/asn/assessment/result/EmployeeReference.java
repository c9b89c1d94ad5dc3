package id.asn.assessment.result;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person assessed: exactly one of the two. The NIP is digested at once and kept nowhere. */
@Schema(description = "Exactly one of nip and employeeId")
public record EmployeeReference(
        @Nullable @Pattern(regexp = "^\\d{18}$") @Schema(description = "18 digits; never stored", examples = "198503152010012001")
        String nip,

        @Nullable @Schema(examples = "0192f1c0-1111-7aaa-8bbb-000000000001")
        UUID employeeId) {

    public boolean namesNotExactlyOne() {
        return (nip == null) == (employeeId == null);
    }

    /** Without the NIP: records print themselves into logs. */
    @Override
    public String toString() {
        return nip == null ? "employee " + employeeId : "employee by NIP";
    }
}
