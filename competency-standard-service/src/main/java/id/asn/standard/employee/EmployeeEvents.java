package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells the other services how employees are employed and placed now; neither NIP nor name leaves the register. */
@ApplicationScoped
class EmployeeEvents {

    static final String TOPIC = "employee.v1";

    private final Outbox outbox;
    private final Jdbi jdbi;
    private final PlacementSpans spans;

    EmployeeEvents(Outbox outbox, Jdbi jdbi, PlacementSpans spans) {
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.spans = spans;
    }

    void publish(List<UUID> employeeIds) {
        List<EmployeeEvent> events =
                jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id, e.agency_code, e.employment_kind, e.status, lower(e.employed) as employed_from,
                               upper(e.employed) as employed_to, lower(e.contract) as contract_from,
                               upper(e.contract) as contract_to, e.version,
                               array(select i.digest from employee_identity i where i.employee_id = e.id order by i.digest)
                                   as identity_digests,
                               %s as placements
                        from employee e
                        where e.id = any(:ids)
                        order by e.id
                        """.formatted(PlacementSpans.KNOWN_NOW))
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(EventRow.class)
                        .map(row -> row.event(spans))
                        .list());
        outbox.append(events.stream()
                .map(event -> new OutgoingEvent(
                        TOPIC, event.employeeId().toString(), event.employeeId().toString(), event))
                .toList());
    }

    /** A row of the query, its placements still JSON. */
    record EventRow(
            UUID id,
            String agencyCode,
            List<String> identityDigests,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String placements,
            long version) {

        EmployeeEvent event(PlacementSpans spans) {
            return new EmployeeEvent(
                    id,
                    agencyCode,
                    identityDigests,
                    employmentKind,
                    status,
                    employedFrom,
                    employedTo,
                    contractFrom,
                    contractTo,
                    spans.parse(placements),
                    version);
        }
    }

    /** Wire form of {@code employee.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployeeEvent(
            UUID employeeId,
            String agencyCode,
            List<String> identityDigests,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            List<PlacementSpan> placements,
            long version) {}
}
