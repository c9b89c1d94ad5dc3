package id.asn.standard.qualification;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.qualification.QualificationRows.Next;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the other services what people have; neither NIP nor name leaves the register. */
@ApplicationScoped
class QualificationEvents {

    static final String TOPIC = "qualification.v1";

    private final Outbox outbox;

    QualificationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(String agencyCode, Collection<Next> recorded) {
        outbox.append(recorded.stream()
                .map(next -> {
                    String key = next.employeeId().toString();
                    Qualifications content = next.content();
                    return new OutgoingEvent(
                                    TOPIC,
                                    key,
                                    key,
                                    new QualificationEvent(
                                            next.employeeId(),
                                            agencyCode,
                                            content.ranks(),
                                            content.educations(),
                                            content.trainings(),
                                            next.version()))
                            .forAgency(agencyCode);
                })
                .toList());
    }

    /** Wire form of {@code qualification.v1}. */
    record QualificationEvent(
            UUID employeeId,
            String agencyCode,
            List<Qualifications.Rank> ranks,
            List<Qualifications.Education> educations,
            List<Qualifications.Training> trainings,
            long version) {}
}
