package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.LegalBasis;
import id.asn.standard.dictionary.Competencies;
import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardContent.RequiredEducation;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import id.asn.standard.skj.StandardContent.RequiredRank;
import id.asn.standard.skj.StandardContent.RequiredTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the other services which standards are or were in force. */
@ApplicationScoped
class StandardEvents {

    static final String TOPIC = "position-standard.v1";

    private final Outbox outbox;
    private final Competencies competencies;
    private final Event<StandardPublished> published;

    StandardEvents(Outbox outbox, Competencies competencies, Event<StandardPublished> published) {
        this.outbox = outbox;
        this.competencies = competencies;
        this.published = published;
    }

    void publish(PositionStandard standard) {
        StandardView view = standard.view();
        published.fire(new StandardPublished(view));
        Map<String, CompetencySummary> known = competencies.byCode(view.content().competencies().stream()
                .map(RequiredCompetency::competencyCode)
                .collect(Collectors.toSet()));
        StandardEvent event = new StandardEvent(
                view.standardId(),
                view.positionId(),
                view.agencyCode(),
                view.status(),
                Objects.requireNonNull(view.effectiveFrom()),
                view.effectiveTo(),
                Objects.requireNonNull(view.legalBasis()),
                view.content().competencies().stream()
                        .map(required -> Requirement.of(required, known))
                        .toList(),
                Requirements.of(view.content()),
                Objects.requireNonNull(view.digest()),
                view.form() == null ? null : view.form().position().positionCode(),
                view.supersedes(),
                view.supersededBy(),
                view.corrects() == null ? null : view.corrects().standardId(),
                view.correctedBy(),
                view.origin() == null ? null : view.origin().derivedFrom(),
                view.version());
        outbox.append(
                new OutgoingEvent(TOPIC, view.agencyCode(), view.standardId().toString(), event)
                        .forAgency(view.agencyCode()));
    }

    /** Wire form of {@code position-standard.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandardEvent(
            UUID standardId,
            UUID positionId,
            String agencyCode,
            StandardStatus status,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            LegalBasis legalBasis,
            List<Requirement> competencies,
            Requirements requirements,
            String digest,
            @Nullable String positionCode,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy,
            @Nullable UUID derivedFrom,
            long version) {}

    /** A row of its competency table. */
    record Requirement(String competencyCode, String name, CompetencyGroup group, int level) {

        static Requirement of(RequiredCompetency required, Map<String, CompetencySummary> known) {
            CompetencySummary competency = Objects.requireNonNull(known.get(required.competencyCode()));
            return new Requirement(
                    competency.competencyCode(), competency.name(), competency.group(), required.level());
        }
    }
    /** What the position asks besides competencies; always there, with empty lists where it asks nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Requirements(
            @Nullable RequiredRank rank,
            List<RequiredEducation> education,
            List<RequiredTraining> training,
            List<RequiredExperience> experience) {

        static Requirements of(StandardContent content) {
            return new Requirements(content.rank(), content.education(), content.training(), content.experience());
        }
    }
}
