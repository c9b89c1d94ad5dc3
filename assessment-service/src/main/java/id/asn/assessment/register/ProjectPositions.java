package id.asn.assessment.register;

import id.asn.assessment.JsonRows;
import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Projects {@code position.v1}: which positions exist and to which each reports. */
@ApplicationScoped
class ProjectPositions implements EventHandler {

    private final Jdbi jdbi;
    private final JsonRows json;

    ProjectPositions(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of("position.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String rows = json.of(
                LatestStates.of(events, PositionState.class, PositionState::positionId, PositionState::version));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into position as p
                               (position_id, agency_code, position_code, title, tier, unit_code, reports_to_position_id, version)
                        select "positionId", "agencyCode", "positionCode", title, tier, "unitCode", "reportsToPositionId", version
                          from jsonb_to_recordset(:rows::jsonb) as r (
                               "positionId" uuid, "agencyCode" text, "positionCode" text, title text, tier text,
                               "unitCode" text, "reportsToPositionId" uuid, version bigint)
                         order by 1
                        on conflict (position_id) do update set
                               agency_code = excluded.agency_code, position_code = excluded.position_code,
                               title = excluded.title, tier = excluded.tier, unit_code = excluded.unit_code,
                               reports_to_position_id = excluded.reports_to_position_id, version = excluded.version
                         where excluded.version > p.version""").bind("rows", rows).execute());
    }
}
