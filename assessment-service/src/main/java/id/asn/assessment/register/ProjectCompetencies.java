package id.asn.assessment.register;

import id.asn.assessment.JsonRows;
import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Projects {@code competency.v1}: which competencies exist. */
@ApplicationScoped
class ProjectCompetencies implements EventHandler {

    private final Jdbi jdbi;
    private final JsonRows json;

    ProjectCompetencies(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of("competency.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String rows = json.of(LatestStates.of(
                events, CompetencyState.class, CompetencyState::competencyCode, CompetencyState::version));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into competency as c (competency_code, dictionary_code, name, competency_group, version)
                        select "competencyCode", "dictionaryCode", name, "group", version
                          from jsonb_to_recordset(:rows::jsonb) as r (
                               "competencyCode" text, "dictionaryCode" text, name text, "group" text, version bigint)
                         order by 1
                        on conflict (competency_code) do update set
                               dictionary_code = excluded.dictionary_code, name = excluded.name,
                               competency_group = excluded.competency_group, version = excluded.version
                         where excluded.version > c.version""").bind("rows", rows).execute());
    }
}
