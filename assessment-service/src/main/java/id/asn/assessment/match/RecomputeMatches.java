package id.asn.assessment.match;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.match.MatchStore.Current;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Reckons the matches of many people anew, in the caller's transaction and with a fixed number of statements. What came out
 * the same is left alone; what differs is added beside the old computation and published.
 */
@ApplicationScoped
public class RecomputeMatches {

    private static final int CHUNK = 1_000;

    private final MatchTargets targets;
    private final MatchFacts facts;
    private final MatchStore store;
    private final RuleSchemes schemes;
    private final Outbox outbox;
    private final CivilCalendar calendar;

    RecomputeMatches(
            MatchTargets targets,
            MatchFacts facts,
            MatchStore store,
            RuleSchemes schemes,
            Outbox outbox,
            CivilCalendar calendar) {
        this.targets = targets;
        this.facts = facts;
        this.store = store;
        this.schemes = schemes;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** For these people, both purposes; those without a recorded result have no match. */
    public void forEmployees(Collection<UUID> employeeIds) {
        List<UUID> ordered = new ArrayList<>(new TreeSet<>(employeeIds));
        for (int from = 0; from < ordered.size(); from += CHUNK) {
            chunk(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
        }
    }

    private void chunk(List<UUID> employeeIds) {
        targets.lock(employeeIds);
        Map<Whose, Current> current = store.current(employeeIds);
        List<MatchComputation> changed = computed(employeeIds).stream()
                .filter(match -> !match.digest()
                        .equals(Optional.ofNullable(current.get(match.whose()))
                                .map(Current::digest)
                                .orElse(null)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<MatchComputation> numbered = numbered(changed, store.lastVersions(employeeIds));
        store.append(numbered);
        outbox.append(numbered.stream().map(MatchEvent::of).toList());
    }

    private List<MatchComputation> computed(List<UUID> employeeIds) {
        LocalDate day = calendar.today();
        List<MatchTarget> matched = targets.of(employeeIds, day);
        if (matched.isEmpty()) {
            return List.of();
        }
        SchemeBook book = schemes.book();
        Map<Whose, List<Rating>> ratings = facts.ratings(employeeIds);
        Map<UUID, List<RequiredCompetency>> required = facts.required(matched.stream()
                .map(MatchTarget::standardId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return matched.stream()
                .map(target -> MatchComputation.of(
                        target,
                        MatchInput.of(
                                book,
                                book.inForce(target.purpose(), target.tier(), day)
                                        .orElseThrow(),
                                day,
                                target.standardId() == null
                                        ? List.of()
                                        : required.getOrDefault(target.standardId(), List.of()),
                                ratings.getOrDefault(new Whose(target.employeeId(), target.purpose()), List.of())),
                        calendar.now()))
                .toList();
    }

    private static List<MatchComputation> numbered(List<MatchComputation> matches, Map<UUID, Long> lastVersions) {
        Map<UUID, Long> versions = new HashMap<>(lastVersions);
        return matches.stream()
                .map(match -> match.numbered(versions.merge(match.target().employeeId(), 1L, Long::sum)))
                .toList();
    }
}
