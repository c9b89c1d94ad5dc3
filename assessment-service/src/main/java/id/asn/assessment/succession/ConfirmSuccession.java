package id.asn.assessment.succession;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.JsonRows;
import id.asn.assessment.objection.OpenObjections;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a decision of advice (UU 27/2022): an officer, not who built the list, names successors and says why. */
@ApplicationScoped
public class ConfirmSuccession {

    private final SuccessionStore store;
    private final SuccessionReads reads;
    private final AnswerSuccession answer;
    private final OpenObjections objections;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;
    private final JsonRows json;

    ConfirmSuccession(
            SuccessionStore store,
            SuccessionReads reads,
            AnswerSuccession answer,
            OpenObjections objections,
            Audit audit,
            Caller caller,
            CivilCalendar calendar,
            JsonRows json) {
        this.store = store;
        this.reads = reads;
        this.answer = answer;
        this.objections = objections;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
        this.json = json;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for who built it or is on it, 404, 409 when it is confirmed already, a
     *     result it rests on is under objection, or the same question has another answer today; 422 for unsound choices
     */
    @UseCase
    public Reply confirm(UUID listId, ConfirmationRequest request) {
        StoredList list = reads.require(listId);
        List<Ranked> listed = store.candidates(listId).stream()
                .map(candidate -> candidate.ranked(json))
                .toList();
        Map<UUID, Integer> ranks =
                listed.stream().collect(toMap(ranked -> ranked.contender().employeeId(), Ranked::rank));
        ConfirmationPolicy.requireAnother(list.builtBy(), caller.subject(), caller.employee(), ranks.keySet());
        if (list.confirmed()) {
            throw Problem.of(SuccessionProblem.LIST_CONFIRMED);
        }
        ConfirmationPolicy.requireSound(request, ranks);
        requireNoObjection(listed);
        requireFresh(list);
        ConfirmationView confirmation = new ConfirmationView(
                Ids.next(),
                listId,
                request.successors(),
                request.deviationReason(),
                list.digest(),
                calendar.now(),
                caller.subject());
        if (!store.confirm(confirmation, list.agencyCode())) {
            throw Problem.of(SuccessionProblem.LIST_CONFIRMED);
        }
        audit.record(
                "SUCCESSION_CONFIRMED",
                "position",
                list.positionId().toString(),
                list.agencyCode(),
                Map.of(
                        "listId",
                        listId,
                        "digest",
                        list.digest(),
                        "successors",
                        confirmation.successors().size(),
                        "deviates",
                        confirmation.deviationReason() != null));
        return Reply.created("/v1/succession-lists/" + listId, confirmation);
    }

    private void requireNoObjection(List<Ranked> listed) {
        List<UUID> results = listed.stream()
                .flatMap(ranked -> ranked.contender().resultsItRestsOn())
                .toList();
        if (!objections.against(results).isEmpty()) {
            throw Problem.of(SuccessionProblem.LIST_UNDER_OBJECTION);
        }
    }

    /** The same question is asked again: as long as nothing has changed, the answer has the same digest. */
    private void requireFresh(StoredList list) {
        Basis basis = list.readBasis(json);
        String today = answer.answer(basis.question(), calendar.today()).digest();
        if (!today.equals(list.digest())) {
            throw Problem.of(SuccessionProblem.LIST_STALE, list.asOf());
        }
    }
}
