package id.asn.planning.hours;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Copies the ledger, entry by entry: what is here already stays as it is. */
@ApplicationScoped
class EntryHandler implements EventHandler {

    private static final String INSERT = """
            insert into ledger_entry
                (entry_id, completion_id, employee_id, agency_code, unit_code, employment_kind, kind, year,
                 completion_date, form_code, attendance_mode, provider_code, verification, credited_jp, recorded_at,
                 marker)
            values
                (:entryId, :completionId, :employeeId, :agencyCode, :unitCode, :employmentKind, :kind, :year,
                 :completionDate, :formCode, :attendanceMode, :providerCode, :verification, :creditedJp, :recordedAt,
                 :marker)
            on conflict (entry_id) do nothing
            """;

    private final Projection projection;

    EntryHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("ledger-entry.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                INSERT,
                events.stream().map(event -> event.dataAs(EntryRecorded.class)).toList());
    }
}
