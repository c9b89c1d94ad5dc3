package id.asn.traininghours.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who completed it: exactly one of the two. The NIP is digested on arrival and stored nowhere. */
@Schema(name = "EmployeeReference", description = "Exactly one of nip and employeeId")
public record EmployeeReference(
        @Nullable @Pattern(regexp = "[0-9]{18}") @Schema(examples = "198501012010011001")
        String nip,

        @Nullable @Schema(examples = "019aa900-1a00-7a01-9a01-0000000000a1")
        UUID employeeId) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "exactly one of nip and employeeId") public boolean isUnambiguous() {
        return (nip == null) != (employeeId == null);
    }
}
