package id.asn.assessment.collectivegap;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.collectivegap.CollectiveGapPolicies.Book;
import id.asn.assessment.collectivegap.CollectiveGapStore.Watched;
import id.asn.assessment.recomputation.RecomputationQueue;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens and closes collective gaps by the policy in force, in the transaction that moved the sums, and tells of it. */
@ApplicationScoped
public class WatchCollectiveGaps {

    private final CollectiveGapStore store;
    private final CollectiveGapPolicies policies;
    private final RecomputationQueue queue;
    private final Outbox outbox;
    private final CivilCalendar calendar;

    WatchCollectiveGaps(
            CollectiveGapStore store,
            CollectiveGapPolicies policies,
            RecomputationQueue queue,
            Outbox outbox,
            CivilCalendar calendar) {
        this.store = store;
        this.policies = policies;
        this.queue = queue;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /**
     * Looks at cells whose sums have moved. In the middle of a recomputation of an agency its sums are half old and half
     * new: it looks at the whole agency when it is through.
     *
     * @return how many gaps opened, moved or closed
     */
    public int cells(List<UnitCell> cells) {
        List<String> agencies =
                cells.stream().map(UnitCell::agencyCode).distinct().toList();
        store.lock(agencies);
        List<String> settled =
                agencies.stream().filter(agency -> !queue.isOutstanding(agency)).toList();
        return look(store.of(cells.stream()
                .filter(cell -> settled.contains(cell.agencyCode()))
                .toList()));
    }

    /** Looks at every cell of the agency. */
    public int agency(String agencyCode) {
        store.lock(List.of(agencyCode));
        return queue.isOutstanding(agencyCode) ? 0 : look(store.ofAgency(agencyCode));
    }

    private int look(List<Watched> watched) {
        Book book = policies.book();
        LocalDate day = calendar.today();
        Instant now = calendar.now();
        List<CollectiveGap> changed = new ArrayList<>();
        List<OutgoingEvent> events = new ArrayList<>();
        for (Watched cell : watched) {
            String group = cell.competencyGroup() == null
                    ? null
                    : cell.competencyGroup().name();
            book.inForce(group, day)
                    .flatMap(policy -> changed(cell, policy, day, now))
                    .ifPresent(gap -> {
                        changed.add(gap);
                        events.add(CollectiveGapEvent.of(gap, cell.name(), cell.competencyGroup()));
                    });
        }
        if (!changed.isEmpty()) {
            store.save(changed);
            outbox.append(events);
        }
        return changed.size();
    }

    private static Optional<CollectiveGap> changed(
            Watched cell, CollectiveGapPolicy policy, LocalDate day, Instant now) {
        UnitFigures figures = cell.figures();
        CollectiveGap open = cell.open();
        if (open == null) {
            return policy.opens(figures)
                    ? Optional.of(CollectiveGap.open(cell.cell(), figures, policy, day, now))
                    : Optional.empty();
        }
        if (!policy.staysOpen(figures)) {
            return Optional.of(open.closed(figures, policy, day, now));
        }
        return figures.equals(open.figures()) ? Optional.empty() : Optional.of(open.moved(figures, policy, day));
    }
}
