package id.asn.assessment.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the officer names, each with a reason. */
@Schema(name = "SuccessionConfirmationRequest")
public record ConfirmationRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Successor> successors,

        @Nullable @Size(min = 1, max = 1000) @Schema(
                description = "Required when somebody listed is passed over for another of a later rank",
                examples = "Pengalaman memimpin unit sejenis.")
        String deviationReason) {

    /** A person of the list, and why. */
    @Schema(name = "Successor")
    public record Successor(
            @NotNull UUID employeeId,

            @NotBlank @Size(max = 1000) @Schema(examples = "Peringkat pertama dengan kesenjangan terkecil.")
            String reason) {}
}
