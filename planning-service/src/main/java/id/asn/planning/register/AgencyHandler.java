package id.asn.planning.register;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps agencies and their unit trees as their owner last said. */
@ApplicationScoped
class AgencyHandler implements EventHandler {

    private static final String UPSERT_AGENCY = """
            insert into agency (agency_code, name, kind, region_code, version)
            values (:agencyCode, :name, :kind, :regionCode, :version)
            on conflict (agency_code) do update
            set name = excluded.name, kind = excluded.kind, region_code = excluded.region_code, version = excluded.version
            where excluded.version > agency.version
            """;

    private static final String FORGET_UNITS = """
            delete from unit u
            using agency a
            where u.agency_code = :agencyCode and a.agency_code = u.agency_code and a.version = :version
            """;

    private static final String INSERT_UNIT = """
            insert into unit (agency_code, unit_code, name, parent_unit_code, closed)
            select a.agency_code, :unitCode, :name, :parentUnitCode, :closed
            from agency a
            where a.agency_code = :agencyCode and a.version = :version
            """;

    private final Projection projection;

    AgencyHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("agency.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        List<AgencyChanged> agencies =
                projection.newest(events, AgencyChanged.class, AgencyChanged::agencyCode, AgencyChanged::version);
        projection.store(UPSERT_AGENCY, agencies);
        projection.store(FORGET_UNITS, agencies);
        projection.store(
                INSERT_UNIT,
                agencies.stream().flatMap(agency -> agency.unitRows().stream()).toList());
    }
}
