package id.asn.standard.qualification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Versions of people's qualifications in the database, many at a time. */
@ApplicationScoped
class QualificationRows {

    private final Jdbi jdbi;
    private final JsonRows rows;
    private final ObjectMapper json;

    QualificationRows(Jdbi jdbi, JsonRows rows, ObjectMapper json) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.json = json;
    }

    /** What is known now. */
    Map<UUID, Known> latest(Collection<UUID> employeeIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (employee_id) employee_id, version, content::text as content, recorded_at
                        from qualification_version
                        where employee_id = any(:ids)
                        order by employee_id, version desc
                        """)
                .bindArray("ids", UUID.class, List.copyOf(employeeIds))
                .mapTo(Row.class)
                .reduce(new HashMap<>(), (found, row) -> {
                    found.put(row.employeeId, known(row));
                    return found;
                }));
    }

    /** What was known at the instant; what is known now when it is null. */
    Optional<Known> at(UUID employeeId, @Nullable Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, version, content::text as content, recorded_at
                        from qualification_version
                        where employee_id = :id and (cast(:knownAt as timestamptz) is null or recorded_at <= :knownAt)
                        order by version desc
                        limit 1
                        """)
                .bind("id", employeeId)
                .bind("knownAt", knownAt)
                .mapTo(Row.class)
                .findOne()
                .map(this::known));
    }

    void append(String agencyCode, Collection<Next> next, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into qualification_version (employee_id, version, agency_code, content, recorded_at, recorded_by)
                        select r.employee_id, r.version, :agency, cast(r.content as jsonb), :at, :by
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (employee_id uuid, version bigint, content text)
                        """)
                .bind("agency", agencyCode)
                .bind("at", at)
                .bind("by", by)
                .bind(
                        "rows",
                        rows.of(next.stream()
                                .map(one -> new NewRow(one.employeeId(), one.version(), text(one.content())))
                                .toList()))
                .execute());
    }

    private Known known(Row row) {
        try {
            return new Known(row.version, json.readValue(row.content, Qualifications.class), row.recordedAt);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("Stored qualifications cannot be read", notJson);
        }
    }

    private String text(Qualifications content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    /** A version as it is kept. */
    record Known(long version, Qualifications content, Instant recordedAt) {}

    /** A version to be kept. */
    record Next(UUID employeeId, long version, Qualifications content) {}

    /** A row of the table, its content still JSON. */
    record Row(UUID employeeId, long version, String content, Instant recordedAt) {}

    private record NewRow(UUID employeeId, long version, String content) {}
}
