package id.asn.traininghours.siasn;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps runs as they were. */
@ApplicationScoped
class Reconciliations {

    private static final String RUNS = """
            select r.run_id, r.agency_code, r.from_date as "from", r.to_date as "to", r.uploaded, r.matched, r.conflict,
                   r.local_only, r.siasn_only, r.created_at, r.created_by,
                   nullif((select n.run_id from siasn_reconciliation n
                           where n.agency_code = r.agency_code and n.from_date = r.from_date and n.to_date = r.to_date
                           order by n.created_at desc, n.run_id desc limit 1), r.run_id) as superseded_by
            from siasn_reconciliation r
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    Reconciliations(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The newest run of the agency and period, when it compared the same upload with the same ledger. */
    Optional<UUID> same(Run run) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select run_id from (
                            select run_id, upload_digest, ledger_digest from siasn_reconciliation
                            where agency_code = :agencyCode and from_date = :from and to_date = :to
                            order by created_at desc, run_id desc limit 1) newest
                        where upload_digest = :uploadDigest and ledger_digest = :ledgerDigest
                        """).bindMap(run.columns()).mapTo(UUID.class).findOne());
    }

    void keep(Run run, List<StoredRow> rows) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into siasn_reconciliation (run_id, agency_code, from_date, to_date, upload_digest,
                                ledger_digest, uploaded, matched, conflict, local_only, siasn_only, created_at, created_by)
                            values (:runId, :agencyCode, :from, :to, :uploadDigest, :ledgerDigest, :uploaded, :matched,
                                    :conflict, :localOnly, :siasnOnly, :createdAt, :createdBy)
                            """)
                    .bindMap(run.columns())
                    .bind("uploaded", count(rows, null) - count(rows, ReconciliationState.LOCAL_ONLY))
                    .bind("matched", count(rows, ReconciliationState.MATCHED))
                    .bind("conflict", count(rows, ReconciliationState.CONFLICT))
                    .bind("localOnly", count(rows, ReconciliationState.LOCAL_ONLY))
                    .bind("siasnOnly", count(rows, ReconciliationState.SIASN_ONLY))
                    .execute();
            handle.createUpdate("""
                            insert into siasn_reconciliation_row (run_id, agency_code, position, state, row_number,
                                employee_id, completion_id, verification, riwayat, jenis_diklat_id, title,
                                certificate_number, start_date, end_date, siasn_jp, exact_jp, rounding, differences)
                            select :runId, :agencyCode, r.* from jsonb_to_recordset(cast(:rows as jsonb))
                                as r (position integer, state text, row_number integer, employee_id uuid,
                                      completion_id uuid, verification text, riwayat text, jenis_diklat_id integer,
                                      title text, certificate_number text, start_date date, end_date date,
                                      siasn_jp integer, exact_jp numeric, rounding text, differences jsonb)
                            """)
                    .bind("runId", run.runId())
                    .bind("agencyCode", run.agencyCode())
                    .bind("rows", json.of(rows))
                    .execute();
        });
    }

    Optional<Reconciliation> find(UUID runId) {
        return jdbi.withHandle(handle -> handle.createQuery(RUNS + "where r.run_id = :runId")
                .bind("runId", runId)
                .mapTo(Reconciliation.class)
                .findOne());
    }

    /** The newest first. */
    List<Reconciliation> ofAgency(String agencyCode, @Nullable Instant before, @Nullable UUID beforeId, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(RUNS + """
                        where r.agency_code = :agencyCode
                          and (:before::timestamptz is null
                               or (r.created_at, r.run_id) < (:before::timestamptz, :beforeId::uuid))
                        order by r.created_at desc, r.run_id desc
                        limit :rows
                        """)
                .bind("agencyCode", agencyCode)
                .bind("before", before)
                .bind("beforeId", beforeId)
                .bind("rows", rows)
                .mapTo(Reconciliation.class)
                .list());
    }

    private static int count(List<StoredRow> rows, @Nullable ReconciliationState state) {
        return (int) rows.stream()
                .filter(row -> state == null || row.state() == state)
                .count();
    }

    /** The head of a run. */
    record Run(
            UUID runId,
            String agencyCode,
            LocalDate from,
            LocalDate to,
            String uploadDigest,
            String ledgerDigest,
            Instant createdAt,
            String createdBy) {

        Map<String, ?> columns() {
            return Map.of(
                    "runId", runId,
                    "agencyCode", agencyCode,
                    "from", from,
                    "to", to,
                    "uploadDigest", uploadDigest,
                    "ledgerDigest", ledgerDigest,
                    "createdAt", createdAt,
                    "createdBy", createdBy);
        }
    }
}
