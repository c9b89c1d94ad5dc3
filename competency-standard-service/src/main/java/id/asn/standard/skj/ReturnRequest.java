package id.asn.standard.skj;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a standard goes back to its makers. */
@Schema(name = "ReturnRequest")
public record ReturnRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Level Komunikasi belum sesuai dengan tugas jabatan")
        String comment,

        @Nullable @Size(max = 200) @Schema(description = "What is said about single rows of the content")
        List<@NotNull @Valid RowComment> comments) {

    List<RowComment> rows() {
        return comments == null ? List.of() : comments;
    }
}
