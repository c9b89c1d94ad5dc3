package id.asn.traininghours.siasn;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion as SIASN would file it, all its entries netted.
 *
 * @param exactJp what the ledger credits, to the hundredth; never zero
 */
record LocalCourse(
        UUID employeeId,
        UUID completionId,
        String agencyCode,
        Riwayat riwayat,
        int jenisDiklatId,
        String jenis,
        String jenisKursusSertipikat,
        String title,
        @Nullable String certificateNumber,
        String provider,
        LocalDate startDate,
        LocalDate completionDate,
        Jp exactJp,
        Jp personRemainderJp,
        Verification verification) {

    /** SIASN keeps whole hours: what is begun is not counted. */
    int wholeJp() {
        return exactJp.value().setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    Jp remainderJp() {
        return exactJp.minus(Jp.of(wholeJp()));
    }
}
