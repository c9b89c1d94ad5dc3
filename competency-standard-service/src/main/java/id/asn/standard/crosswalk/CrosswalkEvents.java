package id.asn.standard.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells the other services which mappings hold. */
@ApplicationScoped
class CrosswalkEvents {

    static final String TOPIC = "crosswalk.v1";

    private final Jdbi jdbi;
    private final Outbox outbox;

    CrosswalkEvents(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** The accepted mappings as they are now; one that was replaced before it held ends on the day it begins. */
    void publish(Collection<UUID> mappingIds) {
        List<CrosswalkEvent> states = jdbi.withHandle(handle -> handle.createQuery("""
                        select m.id as mapping_id, m.agency_code, m.from_dictionary as from_dictionary_code,
                               m.from_competency as from_competency_code, m.to_dictionary as to_dictionary_code,
                               m.to_competency as to_competency_code, m.relation, m.effective_from,
                               case when f.id is null then m.effective_from else upper(f.effective) end as effective_to,
                               m.version
                        from crosswalk_mapping m
                        left join crosswalk_in_force f on f.mapping_id = m.id and upper_inf(f.recorded)
                        where m.id = any(:ids)
                        order by m.id
                        """)
                .bindArray("ids", UUID.class, List.copyOf(mappingIds))
                .mapTo(CrosswalkEvent.class)
                .list());
        outbox.append(states.stream()
                .map(state -> new OutgoingEvent(
                        TOPIC, state.fromDictionaryCode(), state.mappingId().toString(), state))
                .toList());
    }

    /** Wire form of {@code crosswalk.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CrosswalkEvent(
            UUID mappingId,
            @Nullable String agencyCode,
            String fromDictionaryCode,
            String fromCompetencyCode,
            String toDictionaryCode,
            String toCompetencyCode,
            Relation relation,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            long version) {}
}
