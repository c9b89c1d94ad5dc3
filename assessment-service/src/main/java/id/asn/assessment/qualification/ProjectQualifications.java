package id.asn.assessment.qualification;

import id.asn.assessment.JsonRows;
import id.asn.assessment.register.LatestStates;
import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Projects {@code qualification.v1}: what people have of what positions ask besides competencies. */
@ApplicationScoped
class ProjectQualifications implements EventHandler {

    private final Jdbi jdbi;
    private final JsonRows json;

    ProjectQualifications(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of("qualification.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String rows = json.of(LatestStates.of(
                events, QualificationState.class, QualificationState::employeeId, QualificationState::version));
        jdbi.useHandle(handle -> {
            List<UUID> changed =
                    handle.createQuery("""
                            insert into qualification as q (employee_id, agency_code, version)
                            select "employeeId", "agencyCode", version
                              from jsonb_to_recordset(:rows::jsonb) as r ("employeeId" uuid, "agencyCode" text, version bigint)
                             order by 1
                            on conflict (employee_id) do update set
                                   agency_code = excluded.agency_code, version = excluded.version
                             where excluded.version > q.version
                            returning employee_id""").bind("rows", rows).mapTo(UUID.class).list();
            handle.createUpdate("delete from qualification_item where employee_id = any(:ids)")
                    .bindArray("ids", UUID.class, changed)
                    .execute();
            handle.createUpdate("""
                            insert into qualification_item (employee_id, agency_code, kind, code, name, since, year)
                            select distinct r."employeeId", r."agencyCode", i.kind, i.code, i.name, i.since, i.year
                              from jsonb_to_recordset(:rows::jsonb) as r (
                                   "employeeId" uuid, "agencyCode" text, ranks jsonb, educations jsonb, trainings jsonb)
                             cross join lateral (
                                   select 'RANK' as kind, golongan as code, null as name, since, null::smallint as year
                                     from jsonb_to_recordset(r.ranks) as k (golongan text, since date)
                                   union all
                                   select 'EDUCATION', level, field, null, year
                                     from jsonb_to_recordset(r.educations) as e (level text, field text, year smallint)
                                   union all
                                   select 'TRAINING', kind, name, null, year
                                     from jsonb_to_recordset(r.trainings) as t (kind text, name text, year smallint)) i
                             where r."employeeId" = any(:ids)""")
                    .bind("rows", rows)
                    .bindArray("ids", UUID.class, changed)
                    .execute();
        });
    }
}
