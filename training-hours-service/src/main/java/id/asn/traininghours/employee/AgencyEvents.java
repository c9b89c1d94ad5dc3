package id.asn.traininghours.employee;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Keeps the region of every agency, to be frozen on entries. */
@ApplicationScoped
public class AgencyEvents implements EventHandler {

    private final Jdbi jdbi;

    AgencyEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<String> topics() {
        return Set.of("agency.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        List<AgencyState> states =
                events.stream().map(event -> event.dataAs(AgencyState.class)).toList();
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into known_agency (agency_code, region_code, name, version)
                    values (:agencyCode, :regionCode, :name, :version)
                    on conflict (agency_code) do update
                    set region_code = excluded.region_code, name = excluded.name, version = excluded.version
                    where excluded.version > known_agency.version
                    """);
            states.forEach(state -> batch.bindMethods(state).add());
            batch.execute();
        });
    }
}
