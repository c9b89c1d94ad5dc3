package id.asn.standard.employee;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.agency.AgencyLock;
import id.asn.standard.position.PositionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes over employees of an agency with their placements: one or thousands, in one set of statements. */
@ApplicationScoped
@UseCase
public class SynchroniseEmployees {

    private final AgencyLock lock;
    private final PositionQueries positions;
    private final Newcomers newcomers;
    private final EmployeeRows rows;
    private final IdentityRows identities;
    private final HistoryRows history;
    private final EmployeeEvents events;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;
    private final Clock clock;

    SynchroniseEmployees(
            AgencyLock lock,
            PositionQueries positions,
            Newcomers newcomers,
            EmployeeRows rows,
            IdentityRows identities,
            HistoryRows history,
            EmployeeEvents events,
            Audit audit,
            Caller caller,
            RecordedNow now,
            Clock clock) {
        this.lock = lock;
        this.positions = positions;
        this.newcomers = newcomers;
        this.rows = rows;
        this.identities = identities;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
        this.clock = clock;
    }

    /** @return one outcome per draft, by index; refused drafts leave the others untouched */
    public List<ItemOutcome> synchronise(String agencyCode, List<EmployeeDraft> drafts) {
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        List<ItemOutcome> outcomes = new ArrayList<>();
        Map<String, UUID> positionIds = positions.idsByCode(agencyCode);
        List<EmployeeDraft> sound = sound(drafts, new EmployeePolicy(positionIds.keySet()), outcomes);
        Recording recording = new Recording(ChangeAction.RECORDED, caller.subject(), now.instant());
        LocalDate today = LocalDate.now(clock);
        List<EmployeeDraft> received = newcomers.receive(agencyCode, sound, recording, today, outcomes);
        KnownEmployees<String> known = rows.known(
                agencyCode, received.stream().map(EmployeeDraft::externalRef).toList());
        List<EmployeeChange> changes = new ArrayList<>();
        for (EmployeeDraft draft : received) {
            KnownEmployees.Known before = known.of(draft.externalRef());
            List<FieldProblem> errors = before == null ? List.of() : before.placedElsewhere(draft.said());
            if (errors.isEmpty()) {
                changes.add(EmployeeChange.of(draft, before, positionIds, today));
            } else {
                outcomes.add(refused(draft, errors));
            }
        }
        write(agencyCode, changes, recording, outcomes);
        outcomes.sort(Comparator.comparingInt(ItemOutcome::index));
        return outcomes;
    }

    private static List<EmployeeDraft> sound(
            List<EmployeeDraft> drafts, EmployeePolicy policy, List<ItemOutcome> outcomes) {
        List<EmployeeDraft> sound = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (EmployeeDraft draft : drafts) {
            List<FieldProblem> errors = policy.check(draft.said());
            Integer first = seen.putIfAbsent(draft.externalRef(), draft.index());
            if (first != null) {
                // Named by its place: an answer is kept for repetition, and must not keep the portal's key of a person.
                outcomes.add(new Rejected(
                        draft.index(),
                        Problem.of(BulkProblem.ITEM_REPEATED, "/items/" + first).at("/externalRef")));
            } else if (!errors.isEmpty()) {
                outcomes.add(refused(draft, errors));
            } else {
                sound.add(draft);
            }
        }
        return sound;
    }

    private static Rejected refused(EmployeeDraft draft, List<FieldProblem> errors) {
        return new Rejected(
                draft.index(),
                Problem.of(StandardProblem.EMPLOYEE_INVALID, errors.size()).withErrors(errors));
    }

    private void write(
            String agencyCode, List<EmployeeChange> changes, Recording recording, List<ItemOutcome> outcomes) {
        List<EmployeeChange> real = new ArrayList<>();
        for (EmployeeChange change : changes) {
            KnownEmployees.Known before = change.before();
            if (before != null) {
                ETags.requireMatchIfGiven(change.draft().ifMatch(), before.version());
            }
            if (before != null && change.isEmpty()) {
                outcomes.add(new Kept(change.draft().index(), ItemStatus.UNCHANGED, change.id(), before.version()));
            } else {
                real.add(change);
            }
        }
        Set<UUID> refused = identities.claim(
                agencyCode,
                real.stream().flatMap(change -> change.begunStates().stream()).toList());
        List<EmployeeChange> granted = new ArrayList<>();
        List<EmployeeDraft> held = new ArrayList<>();
        for (EmployeeChange change : real) {
            if (refused.contains(change.id())) {
                held.add(change.draft());
            } else {
                granted.add(change);
            }
        }
        outcomes.addAll(newcomers.heldElsewhere(agencyCode, held));
        if (!granted.isEmpty()) {
            writeGranted(agencyCode, granted, recording, outcomes);
        }
    }

    private void writeGranted(
            String agencyCode, List<EmployeeChange> changes, Recording recording, List<ItemOutcome> outcomes) {
        Map<UUID, Long> versions = rows.write(
                agencyCode, changes.stream().map(EmployeeChange::head).toList(), recording);
        history.replace(
                agencyCode, changes.stream().map(EmployeeChange::history).toList(), recording.at());
        events.publish(changes.stream().map(EmployeeChange::id).toList());
        audit.record(
                "EMPLOYEES_SYNCHRONISED",
                "agency",
                agencyCode,
                agencyCode,
                Map.of("people", changes.size(), "recordedAt", recording.at().toString()));
        for (EmployeeChange change : changes) {
            outcomes.add(new Kept(
                    change.draft().index(),
                    change.before() == null ? ItemStatus.CREATED : ItemStatus.UPDATED,
                    change.id(),
                    Objects.requireNonNull(versions.get(change.id()))));
        }
    }
}
