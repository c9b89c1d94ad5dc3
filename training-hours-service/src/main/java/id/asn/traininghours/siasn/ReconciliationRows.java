package id.asn.traininghours.siasn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a run, in the order of the upload and then by person and date. */
@ApplicationScoped
class ReconciliationRows {

    private static final int FETCHED = 1_000;
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ReconciliationRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<Read> page(UUID runId, @Nullable ReconciliationState state, int after, int rows) {
        return jdbi.withHandle(handle -> rows(handle, runId, state, after, rows)
                .mapTo(Row.class)
                .map(row -> new Read(row.position(), view(row)))
                .list());
    }

    void each(UUID runId, @Nullable ReconciliationState state, Consumer<? super ReconciliationRow> consumer) {
        jdbi.useHandle(handle -> rows(handle, runId, state, -1, null)
                .setFetchSize(FETCHED)
                .mapTo(Row.class)
                .forEach(row -> consumer.accept(view(row))));
    }

    private static Query rows(
            Handle handle, UUID runId, @Nullable ReconciliationState state, int after, @Nullable Integer rows) {
        return handle.createQuery("""
                        select position, state, row_number, employee_id, completion_id, verification, riwayat,
                               jenis_diklat_id, title, certificate_number, start_date, end_date, siasn_jp, exact_jp,
                               rounding, differences::text as differences
                        from siasn_reconciliation_row
                        where run_id = :runId and position > :after and (:state::text is null or state = :state)
                        order by position
                        limit :rows
                        """)
                .bind("runId", runId)
                .bind("state", state)
                .bind("after", after)
                .bind("rows", rows);
    }

    private ReconciliationRow view(Row row) {
        return new ReconciliationRow(
                row.state(),
                row.rowNumber(),
                row.employeeId(),
                row.completionId(),
                row.verification(),
                row.riwayat(),
                row.jenisDiklatId(),
                row.title(),
                row.certificateNumber(),
                SiasnDate.of(row.startDate()),
                SiasnDate.of(row.endDate()),
                row.siasnJp(),
                row.exactJp(),
                row.rounding(),
                differences(row.differences()));
    }

    private List<Difference> differences(String stored) {
        try {
            return json.readValue(stored, DIFFERENCES);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    /** A row with its place, which is where the next page begins. */
    record Read(int position, ReconciliationRow row) {}

    /** A row as it is stored. */
    record Row(
            int position,
            ReconciliationState state,
            @Nullable Integer rowNumber,
            @Nullable UUID employeeId,
            @Nullable UUID completionId,
            @Nullable Verification verification,
            @Nullable Riwayat riwayat,
            @Nullable Integer jenisDiklatId,
            String title,
            @Nullable String certificateNumber,
            LocalDate startDate,
            LocalDate endDate,
            @Nullable Integer siasnJp,
            @Nullable Jp exactJp,
            @Nullable Rounding rounding,
            String differences) {}
}
