package id.asn.assessment.register;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.RecomputeMatches;
import id.asn.assessment.recomputation.RecomputationCause;
import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Projects {@code position-standard.v1} and has the holders of the positions matched anew. */
@ApplicationScoped
class ProjectStandards implements EventHandler {

    private final Jdbi jdbi;
    private final JsonRows json;
    private final RecomputeMatches recompute;

    ProjectStandards(Jdbi jdbi, JsonRows json, RecomputeMatches recompute) {
        this.jdbi = jdbi;
        this.json = json;
        this.recompute = recompute;
    }

    @Override
    public Set<String> topics() {
        return Set.of("position-standard.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String rows = json.of(
                LatestStates.of(events, StandardState.class, StandardState::standardId, StandardState::version));
        List<UUID> changed = upsert(rows);
        replaceCompetencies(rows, changed);
        recompute.forEmployees(RecomputationCause.STANDARD, holdersOf(changed));
    }

    private List<UUID> upsert(String rows) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        insert into position_standard as s
                               (standard_id, position_id, agency_code, status, effective_from, effective_to,
                                decree_number, decree_date, decree_title, requirements, digest, version)
                        select "standardId", "positionId", "agencyCode", status, "effectiveFrom", "effectiveTo",
                               "legalBasis" ->> 'number', ("legalBasis" ->> 'date')::date, "legalBasis" ->> 'title',
                               requirements, digest, version
                          from jsonb_to_recordset(:rows::jsonb) as r (
                               "standardId" uuid, "positionId" uuid, "agencyCode" text, status text, "effectiveFrom" date,
                               "effectiveTo" date, "legalBasis" jsonb, requirements jsonb, digest text, version bigint)
                         order by 1
                        on conflict (standard_id) do update set
                               status = excluded.status, effective_from = excluded.effective_from,
                               effective_to = excluded.effective_to, decree_number = excluded.decree_number,
                               decree_date = excluded.decree_date, decree_title = excluded.decree_title,
                               requirements = coalesce(excluded.requirements, s.requirements),
                               digest = excluded.digest, version = excluded.version
                         where excluded.version > s.version
                        returning standard_id""").bind("rows", rows).mapTo(UUID.class).list());
    }

    private void replaceCompetencies(String rows, List<UUID> standardIds) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from position_standard_competency where standard_id = any(:ids)")
                    .bindArray("ids", UUID.class, standardIds)
                    .execute();
            handle.createUpdate("""
                    insert into position_standard_competency
                           (standard_id, competency_code, agency_code, ordinal, name, competency_group, level)
                    select r."standardId", c.value ->> 'competencyCode', r."agencyCode", c.ordinality, c.value ->> 'name',
                           c.value ->> 'group', (c.value ->> 'level')::numeric
                      from jsonb_to_recordset(:rows::jsonb) as r ("standardId" uuid, "agencyCode" text, competencies jsonb)
                     cross join lateral jsonb_array_elements(r.competencies) with ordinality as c (value, ordinality)
                     where r."standardId" = any(:ids)""")
                    .bind("rows", rows)
                    .bindArray("ids", UUID.class, standardIds)
                    .execute();
        });
    }

    private Collection<UUID> holdersOf(List<UUID> standardIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct p.employee_id
                          from position_standard s
                          join placement p on p.position_id = s.position_id and p.kind = 'DEFINITIVE'
                         where s.standard_id = any(:ids)""")
                .bindArray("ids", UUID.class, standardIds)
                .mapTo(UUID.class)
                .list());
    }
}
