package id.asn.standard.employee;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Receives people whom an agency does not know yet: those let go by another agency come with their past. */
@ApplicationScoped
class Newcomers {

    private final TransferRows transfers;
    private final TakeOverRows takeOvers;
    private final ErasureRows erasures;
    private final EmployeeRows rows;
    private final EmployeeEvents events;
    private final Audit audit;

    Newcomers(
            TransferRows transfers,
            TakeOverRows takeOvers,
            ErasureRows erasures,
            EmployeeRows rows,
            EmployeeEvents events,
            Audit audit) {
        this.transfers = transfers;
        this.takeOvers = takeOvers;
        this.erasures = erasures;
        this.rows = rows;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Takes over whom another agency has let go to this one, and turns away whose identity was erased.
     *
     * @return the drafts that may go on
     */
    List<EmployeeDraft> receive(
            String agencyCode,
            List<EmployeeDraft> drafts,
            Recording recording,
            LocalDate today,
            List<ItemOutcome> outcomes) {
        Set<String> erased = erasures.erased(
                agencyCode, drafts.stream().map(EmployeeDraft::externalRef).toList());
        Map<Integer, ProblemException> turnedAway = new HashMap<>();
        drafts.stream()
                .filter(draft -> erased.contains(draft.externalRef()))
                .forEach(draft -> turnedAway.put(
                        draft.index(),
                        Problem.of(EmployeeProblem.EMPLOYEE_ERASED).at("/externalRef")));
        if (transfers.areAwaited(agencyCode)) {
            takeOver(agencyCode, drafts, recording, today, turnedAway);
        }
        turnedAway.forEach((index, problem) -> outcomes.add(new ItemOutcome.Rejected(index, problem)));
        return drafts.stream()
                .filter(draft -> !turnedAway.containsKey(draft.index()))
                .toList();
    }

    private void takeOver(
            String agencyCode,
            List<EmployeeDraft> drafts,
            Recording recording,
            LocalDate today,
            Map<Integer, ProblemException> turnedAway) {
        Set<String> known = rows.refs(
                agencyCode, drafts.stream().map(EmployeeDraft::externalRef).toList());
        Map<String, EmployeeDraft> byNip = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> !known.contains(draft.externalRef()) && !turnedAway.containsKey(draft.index()))
                .forEach(draft -> byNip.putIfAbsent(draft.said().nip(), draft));
        Map<UUID, TakeOverRows.Move> moves = new LinkedHashMap<>();
        for (TransferRows.Awaited awaited : transfers.awaited(agencyCode, byNip.keySet())) {
            EmployeeDraft draft = Objects.requireNonNull(byNip.get(awaited.nip()));
            if (awaited.effectiveFrom().isAfter(today)) {
                turnedAway.put(
                        draft.index(),
                        Problem.of(EmployeeProblem.TRANSFER_LATER, awaited.effectiveFrom())
                                .at("/nip"));
            } else {
                moves.putIfAbsent(
                        awaited.employeeId(),
                        new TakeOverRows.Move(
                                awaited.transferId(),
                                awaited.employeeId(),
                                draft.externalRef(),
                                awaited.effectiveFrom()));
            }
        }
        if (!moves.isEmpty()) {
            takeOvers.move(
                    agencyCode,
                    List.copyOf(moves.values()),
                    new Recording(ChangeAction.TAKEN_OVER, recording.by(), recording.at()));
            events.publish(moves.keySet());
            audit.record("EMPLOYEES_TAKEN_OVER", "agency", agencyCode, agencyCode, Map.of("employees", moves.keySet()));
        }
    }

    /** Why these drafts may not have their NIP: another holds it, or the agency let the person go itself. */
    List<ItemOutcome> heldElsewhere(String agencyCode, List<EmployeeDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Set<String> left = transfers.left(
                agencyCode, drafts.stream().map(draft -> draft.said().nip()).toList());
        return drafts.stream()
                .<ItemOutcome>map(draft -> new ItemOutcome.Rejected(
                        draft.index(),
                        Problem.of(
                                        left.contains(draft.said().nip())
                                                ? EmployeeProblem.EMPLOYEE_TRANSFERRED
                                                : StandardProblem.NIP_HELD)
                                .at("/nip")))
                .toList();
    }
}
