package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
    private final PlacementSpans placements;
    private final StateSpans states;
    private final AcrossAgencies nation;
    private final Clock clock;

    EmployeeEvents(
            Outbox outbox,
            Jdbi jdbi,
            PlacementSpans placements,
            StateSpans states,
            AcrossAgencies nation,
            Clock clock) {
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.placements = placements;
        this.states = states;
        this.nation = nation;
        this.clock = clock;
    }

    /** A person's event tells of all agencies the person was in, whoever causes it. */
    void publish(Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) {
            return;
        }
        List<EmployeeEvent> events = nation.see(() -> jdbi.withHandle(
                handle -> handle.createQuery("""
                        select e.id, e.agency_code, s.employment_kind, s.status, lower(s.employed) as employed_from,
                               upper(s.employed) as employed_to, lower(s.contract) as contract_from,
                               upper(s.contract) as contract_to, e.version, e.erased_at is not null as erased,
                               array(select i.digest from employee_identity i where i.employee_id = e.id order by i.digest)
                                   as identity_digests,
                               %s as states, %s as placements
                        from employee e
                        join employee_state s on s.employee_id = e.id and upper_inf(s.recorded) and s.effective @> :today
                        where e.id = any(:ids)
                        order by e.id
                        """.formatted(StateSpans.KNOWN_NOW, PlacementSpans.KNOWN_NOW))
                        .bind("today", LocalDate.now(clock))
                        .bindArray("ids", UUID.class, List.copyOf(employeeIds))
                        .mapTo(EventRow.class)
                        .map(row -> row.event(states, placements))
                        .list()));
        outbox.append(events.stream()
                .map(event -> new OutgoingEvent(
                                TOPIC,
                                event.employeeId().toString(),
                                event.employeeId().toString(),
                                event)
                        .forAgency(event.agencyCode()))
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
            String states,
            String placements,
            boolean erased,
            long version) {

        EmployeeEvent event(StateSpans stateSpans, PlacementSpans placementSpans) {
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
                    stateSpans.employments(states),
                    placementSpans.parse(placements),
                    erased ? Boolean.TRUE : null,
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
            List<EmploymentSpan> employments,
            List<PlacementSpan> placements,
            @Nullable Boolean erased,
            long version) {}
}
