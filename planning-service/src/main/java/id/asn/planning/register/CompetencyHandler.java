package id.asn.planning.register;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the names of competencies, which goals may refer to. */
@ApplicationScoped
class CompetencyHandler implements EventHandler {

    private static final String UPSERT = """
            insert into competency (competency_code, dictionary_code, name, competency_group, version)
            values (:competencyCode, :dictionaryCode, :name, :group, :version)
            on conflict (competency_code) do update
            set dictionary_code = excluded.dictionary_code, name = excluded.name,
                competency_group = excluded.competency_group, version = excluded.version
            where excluded.version > competency.version
            """;

    private final Projection projection;

    CompetencyHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("competency.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(
                        events,
                        CompetencyChanged.class,
                        CompetencyChanged::competencyCode,
                        CompetencyChanged::version));
    }
}
