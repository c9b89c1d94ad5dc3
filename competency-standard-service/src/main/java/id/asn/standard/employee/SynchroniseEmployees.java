package id.asn.standard.employee;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.agency.AgencyLock;
import id.asn.standard.bulk.ItemOutcome;
import id.asn.standard.bulk.ItemOutcome.Kept;
import id.asn.standard.bulk.ItemOutcome.Rejected;
import id.asn.standard.bulk.ItemStatus;
import id.asn.standard.position.PositionQueries;
import id.asn.standard.timetravel.RecordedNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
        KnownEmployees<String> known = rows.known(
                agencyCode, sound.stream().map(EmployeeDraft::externalRef).toList());
        LocalDate today = LocalDate.now(clock);
        List<EmployeeChange> changes = sound.stream()
                .map(draft -> EmployeeChange.of(draft, known.of(draft.externalRef()), positionIds, today))
                .toList();
        write(agencyCode, changes, outcomes);
        outcomes.sort(Comparator.comparingInt(ItemOutcome::index));
        return outcomes;
    }

    private static List<EmployeeDraft> sound(
            List<EmployeeDraft> drafts, EmployeePolicy policy, List<ItemOutcome> outcomes) {
        List<EmployeeDraft> sound = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EmployeeDraft draft : drafts) {
            List<FieldProblem> errors = policy.check(draft.said());
            if (!seen.add(draft.externalRef())) {
                outcomes.add(new Rejected(
                        draft.index(),
                        Problem.of(StandardProblem.ITEM_REPEATED, draft.externalRef())
                                .at("/externalRef")));
            } else if (!errors.isEmpty()) {
                outcomes.add(new Rejected(
                        draft.index(),
                        Problem.of(StandardProblem.EMPLOYEE_INVALID, errors.size())
                                .withErrors(errors)));
            } else {
                sound.add(draft);
            }
        }
        return sound;
    }

    private void write(String agencyCode, List<EmployeeChange> changes, List<ItemOutcome> outcomes) {
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
        for (EmployeeChange change : real) {
            if (refused.contains(change.id())) {
                outcomes.add(new Rejected(
                        change.draft().index(),
                        Problem.of(StandardProblem.NIP_HELD).at("/nip")));
            } else {
                granted.add(change);
            }
        }
        if (!granted.isEmpty()) {
            writeGranted(agencyCode, granted, outcomes);
        }
    }

    private void writeGranted(String agencyCode, List<EmployeeChange> changes, List<ItemOutcome> outcomes) {
        Recording recording = new Recording(ChangeAction.RECORDED, caller.subject(), now.instant());
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
