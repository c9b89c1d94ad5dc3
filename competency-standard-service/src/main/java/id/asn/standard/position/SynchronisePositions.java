package id.asn.standard.position;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.standard.agency.AgencyLock;
import id.asn.standard.reference.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes over positions of an agency: one or thousands, in one set of statements. */
@ApplicationScoped
@UseCase
public class SynchronisePositions {

    private final AgencyLock lock;
    private final CodeLists lists;
    private final KnownPositions positions;
    private final PositionRows rows;
    private final PositionEvents events;
    private final Event<PositionsChanged> changed;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    SynchronisePositions(
            AgencyLock lock,
            CodeLists lists,
            KnownPositions positions,
            PositionRows rows,
            PositionEvents events,
            Event<PositionsChanged> changed,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.lock = lock;
        this.lists = lists;
        this.positions = positions;
        this.rows = rows;
        this.events = events;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    /** @return one outcome per draft, by index; refused drafts leave the others untouched */
    List<ItemOutcome> synchronise(String agencyCode, List<PositionDraft> drafts) {
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        Map<String, KnownPosition> known = positions.of(agencyCode);
        requireExpectedVersions(drafts, known);
        SortedMap<Integer, ProblemException> refused =
                new PositionPolicy(rows.units(agencyCode), lists.urusanCodes(), known).refusals(drafts);
        List<PositionDraft> accepted = drafts.stream()
                .filter(draft -> !refused.containsKey(draft.index()))
                .toList();
        Map<Integer, PositionState> states = states(accepted, known);
        List<PositionState> news = states.values().stream()
                .filter(state -> !isKnown(known.get(state.code()), state))
                .toList();
        Map<UUID, Long> versions = write(agencyCode, news, known);

        List<ItemOutcome> outcomes = new ArrayList<>();
        refused.forEach((index, problem) -> outcomes.add(new Rejected(index, problem)));
        states.forEach((index, state) -> outcomes.add(outcome(index, state, known.get(state.code()), versions)));
        outcomes.sort(Comparator.comparingInt(ItemOutcome::index));
        return outcomes;
    }

    private static void requireExpectedVersions(List<PositionDraft> drafts, Map<String, KnownPosition> known) {
        for (PositionDraft draft : drafts) {
            KnownPosition position = known.get(draft.code());
            if (position != null) {
                ETags.requireMatchIfGiven(draft.ifMatch(), position.version());
            }
        }
    }

    private Map<UUID, Long> write(String agencyCode, List<PositionState> news, Map<String, KnownPosition> known) {
        if (news.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Long> versions = rows.raise(agencyCode, news);
        rows.record(agencyCode, news, now.instant());
        events.publish(agencyCode, versions.keySet());
        Set<UUID> updated = news.stream()
                .filter(state -> known.containsKey(state.code()))
                .map(PositionState::id)
                .collect(Collectors.toSet());
        if (!updated.isEmpty()) {
            changed.fire(new PositionsChanged(agencyCode, updated));
        }
        audit.record("POSITIONS_SYNCHRONISED", "agency", agencyCode, agencyCode, Map.of("positions", news.size()));
        return versions;
    }

    private static boolean isKnown(@Nullable KnownPosition known, PositionState state) {
        return known != null && known.alreadySays(state);
    }

    private static ItemOutcome outcome(
            int index, PositionState state, @Nullable KnownPosition known, Map<UUID, Long> versions) {
        Long written = versions.get(state.id());
        if (known == null) {
            return new Kept(index, ItemStatus.CREATED, state.id(), Objects.requireNonNull(written));
        }
        return written == null
                ? new Kept(index, ItemStatus.UNCHANGED, state.id(), known.version())
                : new Kept(index, ItemStatus.UPDATED, state.id(), written);
    }

    private static Map<Integer, PositionState> states(List<PositionDraft> drafts, Map<String, KnownPosition> known) {
        Map<String, UUID> ids = new HashMap<>();
        known.values().forEach(position -> ids.put(position.code(), position.id()));
        drafts.forEach(draft -> ids.computeIfAbsent(draft.code(), code -> Ids.next()));
        Map<Integer, PositionState> states = new LinkedHashMap<>();
        drafts.forEach(draft -> states.put(
                draft.index(),
                PositionState.of(
                        Objects.requireNonNull(ids.get(draft.code())),
                        draft,
                        ids.get(draft.said().reportsToPositionCode()),
                        draft.until(known.get(draft.code())))));
        return states;
    }
}
