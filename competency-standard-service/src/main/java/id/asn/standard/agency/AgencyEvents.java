package id.asn.standard.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the other services how an agency is now, with its units. */
@ApplicationScoped
class AgencyEvents {

    static final String TOPIC = "agency.v1";

    private final Outbox outbox;
    private final UnitRows units;

    AgencyEvents(Outbox outbox, UnitRows units) {
        this.outbox = outbox;
        this.units = units;
    }

    void publish(Agency agency) {
        AgencyView view = agency.view();
        AgencyEvent event = new AgencyEvent(
                view.agencyCode(),
                view.name(),
                view.kind(),
                view.regionCode(),
                view.version(),
                units.of(agency.code()));
        outbox.append(new OutgoingEvent(TOPIC, agency.code(), agency.code(), event).forAgency(agency.code()));
    }

    /** Wire form of {@code agency.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgencyEvent(
            String agencyCode,
            String name,
            AgencyKind kind,
            @Nullable String regionCode,
            long version,
            List<UnitView> units) {}
}
