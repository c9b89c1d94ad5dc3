package id.asn.traininghours.siasn;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code siasn_reconciliation_row}, to be written. */
record StoredRow(
        int position,
        ReconciliationState state,
        @Nullable Integer rowNumber,
        @Nullable UUID employeeId,
        @Nullable UUID completionId,
        @Nullable Verification verification,
        Riwayat riwayat,
        @Nullable Integer jenisDiklatId,
        String title,
        @Nullable String certificateNumber,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable Integer siasnJp,
        @Nullable Jp exactJp,
        @Nullable Rounding rounding,
        List<Difference> differences) {

    static StoredRow of(int position, Comparison comparison) {
        return switch (comparison) {
            case Comparison.SiasnOnly(SiasnCourse siasn) ->
                theirs(position, comparison.state(), siasn, null, null, List.of());
            case Comparison.LocalOnly(LocalCourse local) -> ours(position, comparison.state(), local);
            case Comparison.Both both ->
                theirs(position, comparison.state(), both.siasn(), both.local(), both.rounding(), both.differences());
        };
    }

    private static StoredRow theirs(
            int position,
            ReconciliationState state,
            SiasnCourse siasn,
            @Nullable LocalCourse local,
            @Nullable Rounding rounding,
            List<Difference> differences) {
        return new StoredRow(
                position,
                state,
                siasn.row(),
                siasn.employeeId(),
                local == null ? null : local.completionId(),
                local == null ? null : local.verification(),
                siasn.riwayat(),
                siasn.jenisDiklatId(),
                siasn.title(),
                siasn.certificateNumber(),
                siasn.startDate(),
                siasn.endDate(),
                siasn.wholeJp(),
                local == null ? null : local.exactJp(),
                rounding,
                differences);
    }

    private static StoredRow ours(int position, ReconciliationState state, LocalCourse local) {
        return new StoredRow(
                position,
                state,
                null,
                local.employeeId(),
                local.completionId(),
                local.verification(),
                local.riwayat(),
                local.jenisDiklatId(),
                local.title(),
                local.certificateNumber(),
                local.startDate(),
                local.completionDate(),
                null,
                local.exactJp(),
                null,
                List.of());
    }
}
