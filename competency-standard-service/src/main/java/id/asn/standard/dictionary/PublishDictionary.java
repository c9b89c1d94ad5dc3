package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.reference.CodeLists;
import id.asn.standard.timetravel.RecordedNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Publishes an edition of a dictionary for the whole nation. */
@ApplicationScoped
@UseCase
public class PublishDictionary {

    static final String TOPIC = "competency.v1";
    private static final long FIRST_VERSION = 1;

    private final DictionaryRows rows;
    private final CodeLists lists;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    PublishDictionary(
            DictionaryRows rows, CodeLists lists, Outbox outbox, Audit audit, Caller caller, RecordedNow now) {
        this.rows = rows;
        this.lists = lists;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    DictionaryView publish(DictionaryRequest request) {
        caller.requireAllAgencies();
        refuse(DictionaryPolicy.check(request, lists.urusanCodes()), StandardProblem.DICTIONARY_INVALID);
        if (!rows.insert(request, now.instant())) {
            throw Problem.of(StandardProblem.DICTIONARY_EXISTS, request.dictionaryCode());
        }
        Set<String> free = rows.insertCompetencies(request);
        refuse(taken(request.competencies(), free), StandardProblem.COMPETENCY_TAKEN);
        rows.insertLevels(request);
        outbox.append(request.competencies().stream()
                .map(competency -> event(request.dictionaryCode(), competency))
                .toList());
        audit.record(
                "DICTIONARY_PUBLISHED",
                "dictionary",
                request.dictionaryCode(),
                null,
                Map.of("competencies", request.competencies().size()));
        return DictionaryView.of(request);
    }

    private static List<FieldProblem> taken(List<CompetencyRequest> competencies, Set<String> free) {
        return IntStream.range(0, competencies.size())
                .filter(i -> !free.contains(competencies.get(i).competencyCode()))
                .mapToObj(i -> FieldProblem.of(
                        "/competencies/" + i + "/competencyCode",
                        StandardProblem.COMPETENCY_TAKEN,
                        competencies.get(i).competencyCode()))
                .toList();
    }

    private static void refuse(List<FieldProblem> errors, StandardProblem type) {
        if (!errors.isEmpty()) {
            throw Problem.of(type, errors.getFirst().arguments().toArray()).withErrors(errors);
        }
    }

    private static OutgoingEvent event(String dictionaryCode, CompetencyRequest competency) {
        CompetencyEvent data = new CompetencyEvent(
                competency.competencyCode(),
                dictionaryCode,
                competency.name(),
                competency.group(),
                competency.urusanCode(),
                FIRST_VERSION);
        return new OutgoingEvent(TOPIC, dictionaryCode, competency.competencyCode(), data);
    }

    /** Wire form of {@code competency.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompetencyEvent(
            String competencyCode,
            String dictionaryCode,
            String name,
            CompetencyGroup group,
            @Nullable String urusanCode,
            long version) {}
}
