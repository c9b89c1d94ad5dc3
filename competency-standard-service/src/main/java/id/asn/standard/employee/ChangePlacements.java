package id.asn.standard.employee;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.agency.AgencyLock;
import id.asn.standard.position.PositionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Places known people, ends or corrects placements, without saying anything else about them. */
@ApplicationScoped
@UseCase
public class ChangePlacements {

    private final AgencyLock lock;
    private final PositionQueries positions;
    private final PlacedPeople people;
    private final EmployeeRows rows;
    private final HistoryRows history;
    private final EmployeeEvents events;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    ChangePlacements(
            AgencyLock lock,
            PositionQueries positions,
            PlacedPeople people,
            EmployeeRows rows,
            HistoryRows history,
            EmployeeEvents events,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.lock = lock;
        this.positions = positions;
        this.people = people;
        this.rows = rows;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    /** @return one outcome per draft, by index, with the person's id; refused drafts leave the others untouched */
    public List<ItemOutcome> change(String agencyCode, List<PlacementDraft> drafts) {
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        Map<String, UUID> positionIds = positions.idsByCode(agencyCode);
        PlacedPeople.Found found = people.find(agencyCode, drafts);
        List<ItemOutcome> outcomes = new ArrayList<>();
        Map<UUID, List<PlacementDraft>> byPerson = new LinkedHashMap<>();
        for (PlacementDraft draft : drafts) {
            KnownEmployees.Known person = found.of(draft);
            List<FieldProblem> errors = found.check(draft, positionIds.keySet());
            if (person == null || !errors.isEmpty()) {
                outcomes.add(new Rejected(
                        draft.index(),
                        Problem.of(EmployeeProblem.PLACEMENT_INVALID, errors.size())
                                .withErrors(errors)));
            } else {
                byPerson.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(draft);
            }
        }
        Map<UUID, HistoryChange> changes = new LinkedHashMap<>();
        Map<Integer, ItemStatus> kept = new HashMap<>();
        byPerson.forEach((id, said) -> {
            KnownEmployees.Known person = found.person(id);
            PlacementPolicy.Outcome merged =
                    PlacementPolicy.merge(id, person.placements().keySet(), said, positionIds);
            merged.refused().forEach((index, problem) -> outcomes.add(new Rejected(index, problem)));
            HistoryChange change = HistoryChange.between(Map.of(), Set.of(), person.placements(), merged.placements());
            if (!change.isEmpty()) {
                changes.put(id, change);
            }
            said.stream()
                    .filter(draft -> !merged.refused().containsKey(draft.index()))
                    .forEach(draft ->
                            kept.put(draft.index(), change.isEmpty() ? ItemStatus.UNCHANGED : ItemStatus.UPDATED));
        });
        Map<UUID, Long> versions = write(agencyCode, changes);
        for (PlacementDraft draft : drafts) {
            KnownEmployees.Known person = found.of(draft);
            ItemStatus status = kept.get(draft.index());
            if (person != null && status != null) {
                outcomes.add(new Kept(
                        draft.index(), status, person.id(), versions.getOrDefault(person.id(), person.version())));
            }
        }
        outcomes.sort(Comparator.comparingInt(ItemOutcome::index));
        return outcomes;
    }

    private Map<UUID, Long> write(String agencyCode, Map<UUID, HistoryChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        Recording recording = new Recording(ChangeAction.PLACED, caller.subject(), now.instant());
        Map<UUID, Long> versions = rows.raise(changes.keySet(), recording);
        history.replace(agencyCode, changes.values(), recording.at());
        events.publish(changes.keySet());
        audit.record(
                "PLACEMENTS_CHANGED",
                "agency",
                agencyCode,
                agencyCode,
                Map.of("people", changes.size(), "recordedAt", recording.at().toString()));
        return versions;
    }
}
