package id.asn.standard.skj;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a standard goes back to its makers. */
@Schema(name = "ReturnRequest")
public record ReturnRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Level Komunikasi belum sesuai dengan tugas jabatan")
        String comment) {}
