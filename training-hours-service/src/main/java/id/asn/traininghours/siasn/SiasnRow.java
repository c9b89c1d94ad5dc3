package id.asn.traininghours.siasn;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row as SIASN takes it, under SIASN's own names, and beside it what rounding left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SiasnRow")
public record SiasnRow(
        Riwayat riwayat,

        @Schema(description = "The NIP is not kept here: the sender takes it from the register by this id")
        UUID employeeId,

        UUID completionId,
        @Schema(examples = "4") int jenisDiklatId,
        @Schema(examples = "Workshop") String jenisDiklat,
        @Schema(examples = "P") String jenisKursusSertipikat,
        @Schema(examples = "Penyusunan SKP") String namaKursus,
        @Nullable @Schema(examples = "ST/77/2022") String nomorSertipikat,
        String institusiPenyelenggara,

        @Schema(description = "dd-MM-yyyy", examples = "24-05-2022")
        String tanggalKursus,

        @Schema(description = "dd-MM-yyyy", examples = "25-05-2022")
        String tanggalSelesaiKursus,

        @Schema(examples = "2022") int tahunKursus,

        @Schema(description = "Whole JP: the exact ones rounded down", examples = "10")
        int jumlahJam,

        Jp exactJp,

        @Schema(description = "exactJp - jumlahJam: what SIASN is not told of")
        Jp remainderJp,

        Rounding rounding,

        @Schema(description = "All remainders of the person in the period, of both histories")
        Jp personRemainderJp) {

    static SiasnRow of(LocalCourse course) {
        return new SiasnRow(
                course.riwayat(),
                course.employeeId(),
                course.completionId(),
                course.jenisDiklatId(),
                course.jenis(),
                course.jenisKursusSertipikat(),
                course.title(),
                course.certificateNumber(),
                course.provider(),
                SiasnDate.of(course.startDate()),
                SiasnDate.of(course.completionDate()),
                course.completionDate().getYear(),
                course.wholeJp(),
                course.exactJp(),
                course.remainderJp(),
                course.remainderJp().isZero() ? Rounding.EXACT : Rounding.ROUNDED_DOWN,
                course.personRemainderJp());
    }
}
