package id.asn.traininghours.siasn;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as SIASN has it.
 *
 * @param row of the upload, from 1
 * @param employeeId absent when nobody of the caller's agencies is known by what the row names
 * @param jenisDiklatId absent for diklat, which SIASN files under kinds of its own
 */
record SiasnCourse(
        int row,
        @Nullable UUID employeeId,
        Riwayat riwayat,
        @Nullable Integer jenisDiklatId,
        String title,
        @Nullable String certificateNumber,
        LocalDate startDate,
        LocalDate endDate,
        int wholeJp) {}
