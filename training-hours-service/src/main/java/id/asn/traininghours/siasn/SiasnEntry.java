package id.asn.traininghours.siasn;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.chassis.bulk.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of SIASN, under SIASN's names. The NIP is digested on arrival and stored nowhere. */
@Schema(name = "SiasnEntry", description = "Exactly one of nip and employeeId")
public record SiasnEntry(
        @Nullable @Pattern(regexp = "[0-9]{18}") @Schema(examples = "198501012010011001")
        String nip,

        @Nullable @Schema(examples = "019aa900-1a00-7a01-9a01-0000000000a1")
        UUID employeeId,

        @NotNull Riwayat riwayat,

        @Nullable @Min(1) @Max(9999) @Schema(description = "Absent where SIASN has none", examples = "4")
        Integer jenisDiklatId,

        @NotBlank @Size(max = 500) @PlainText @Schema(examples = "Penyusunan SKP")
        String namaKursus,

        @Nullable @Size(max = 120) @PlainText @Schema(examples = "ST/77/2022")
        String nomorSertipikat,

        @NotNull @Pattern(regexp = SiasnDate.PATTERN) @Schema(description = "dd-MM-yyyy or ISO", examples = "24-05-2022")
        String tanggalKursus,

        @NotNull @Pattern(regexp = SiasnDate.PATTERN) @Schema(description = "dd-MM-yyyy or ISO", examples = "25-05-2022")
        String tanggalSelesaiKursus,

        @NotNull @Min(0) @Max(99_999) @Schema(description = "Whole JP", examples = "10")
        Integer jumlahJam) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "exactly one of nip and employeeId") public boolean isUnambiguous() {
        return (nip == null) != (employeeId == null);
    }
}
