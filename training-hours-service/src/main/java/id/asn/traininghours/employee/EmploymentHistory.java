package id.asn.traininghours.employee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What was known of people's employments at any instant. A state that the register tells again changes nothing, and one
 * that an older state follows was never superseded by it: neither comes here.
 */
@ApplicationScoped
public class EmploymentHistory {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final ObjectReader readsPlacements;
    private final ObjectReader readsEmployments;
    private final Clock clock;

    EmploymentHistory(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.readsPlacements = json.readerForListOf(Placement.class);
        this.readsEmployments = json.readerForListOf(Employment.class);
        this.clock = clock;
    }

    /** @param states the newest of each person */
    void keep(List<EmployeeState> states) {
        if (states.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AgencyStay> stays =
                states.stream().flatMap(state -> AgencyStay.of(state).stream()).toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update known_employment set superseded_at = :now
                            where employee_id = any(:employeeIds) and superseded_at is null
                            """)
                    .bind("now", now)
                    .bindArray(
                            "employeeIds",
                            UUID.class,
                            states.stream().map(EmployeeState::employeeId).toArray())
                    .execute();
            Rows.of(stays)
                    .bind("employeeId", stay -> stay.state().employeeId())
                    .bind("version", stay -> stay.state().version())
                    .bind("agencyCode", AgencyStay::agencyCode)
                    .bind("employedFrom", AgencyStay::from)
                    .bind("employedTo", AgencyStay::to)
                    .bind("employments", stay -> text(stay.state().employmentsOrPresent()))
                    .bind("placements", stay -> text(stay.state().placements()))
                    .into(handle.createUpdate("""
                            insert into known_employment (employee_id, version, agency_code, employed_from, employed_to,
                                                          employments, placements, kept_at)
                            select *, :now
                            from unnest(:employeeId::uuid[], :version::bigint[], :agencyCode::text[],
                                        :employedFrom::date[], :employedTo::date[], :employments::jsonb[],
                                        :placements::jsonb[])
                            """))
                    .bind("now", now)
                    .execute();
        });
    }

    /** The person as known at the instant, when the caller's agencies ever employed the person. */
    public Optional<KnownEmployee> find(UUID employeeId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, employments::text, placements::text
                        from known_employment
                        where employee_id = :employeeId and kept_at <= :knownAt
                          and (superseded_at is null or superseded_at > :knownAt)
                        limit 1
                        """)
                .bind("employeeId", employeeId)
                .bind("knownAt", knownAt)
                .map((row, context) -> person(row))
                .findOne());
    }

    /** Everybody who, as known at the instant, was with the agency on one of the days, both included. */
    public List<KnownEmployee> ofAgency(String agencyCode, LocalDate from, LocalDate to, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, employments::text, placements::text
                        from known_employment
                        where agency_code = :agencyCode and kept_at <= :knownAt
                          and (superseded_at is null or superseded_at > :knownAt)
                          and employed_from <= :to and (employed_to is null or employed_to > :from)
                        """)
                .bind("agencyCode", agencyCode)
                .bind("from", from)
                .bind("to", to)
                .bind("knownAt", knownAt)
                .setFetchSize(2_000)
                .map((row, context) -> person(row))
                .list());
    }

    private KnownEmployee person(ResultSet row) throws SQLException {
        try {
            List<Employment> employments = readsEmployments.readValue(row.getString(2));
            Employment last = employments.getLast();
            return new KnownEmployee(
                    row.getObject(1, UUID.class),
                    last.agencyCode(),
                    null,
                    last.employmentKind(),
                    last.employedFrom(),
                    last.employedTo(),
                    last.contractFrom(),
                    last.contractTo(),
                    readsPlacements.readValue(row.getString(3)),
                    employments);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("Employments of " + row.getObject(1) + " are unreadable", corrupt);
        }
    }

    private String text(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
