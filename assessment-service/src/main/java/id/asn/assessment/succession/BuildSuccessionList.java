package id.asn.assessment.succession;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.gap.TargetPositions;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Builds a list and freezes it with all it rests on. */
@ApplicationScoped
public class BuildSuccessionList {

    private final AnswerSuccession answer;
    private final SuccessionStore store;
    private final SuccessionReads reads;
    private final TargetPositions positions;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    BuildSuccessionList(
            AnswerSuccession answer,
            SuccessionStore store,
            SuccessionReads reads,
            TargetPositions positions,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.answer = answer;
        this.store = store;
        this.reads = reads;
        this.positions = positions;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404 for an agency outside the caller's scope, 422 when the position is not
     *     known, or no standard or rule is in force today
     */
    @UseCase
    public Reply build(UUID positionId, SuccessionListRequest request) {
        LocalDate day = calendar.today();
        String agency = positions.require(positionId, day).agencyCode();
        caller.requireAgency(agency);
        BuiltList list = answer.answer(SuccessionQuestion.of(positionId, agency, request), day);
        UUID listId = Ids.next();
        store.append(listId, list, calendar.now(), caller.subject());
        audit.record(
                "SUCCESSION_LIST_BUILT",
                "position",
                positionId.toString(),
                agency,
                Map.of(
                        "listId",
                        listId,
                        "digest",
                        list.digest(),
                        "listed",
                        list.listed().size()));
        return Reply.created("/v1/succession-lists/" + listId, reads.byId(listId));
    }
}
