package id.asn.assessment.match;

import static java.util.stream.Collectors.toSet;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.collectivegap.UnitCell;
import id.asn.assessment.collectivegap.WatchCollectiveGaps;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.match.MatchStore.Confirmed;
import id.asn.assessment.match.MatchTargets.Prospect;
import id.asn.assessment.recomputation.RecomputationCause;
import id.asn.assessment.recomputation.RecomputationQueue;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.RuleScheme;
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
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the matches of many people anew, with a fixed number of statements. Who is looked at as before is left alone; what
 * came out the same too; what differs is added beside the old computation and published. Few people are done in the
 * caller's transaction, many of them soon after it.
 */
@ApplicationScoped
public class RecomputeMatches {

    /** People that a caller waits for; more are a recomputation of their own, with its progress. */
    private static final int AT_ONCE = 500;

    private final MatchTargets targets;
    private final MatchFacts facts;
    private final MatchStore store;
    private final AcrossAgencies acrossAgencies;
    private final WatchCollectiveGaps watch;
    private final RecomputationQueue queue;
    private final RuleSchemes schemes;
    private final Outbox outbox;
    private final CivilCalendar calendar;

    RecomputeMatches(
            MatchTargets targets,
            MatchFacts facts,
            MatchStore store,
            AcrossAgencies acrossAgencies,
            WatchCollectiveGaps watch,
            RecomputationQueue queue,
            RuleSchemes schemes,
            Outbox outbox,
            CivilCalendar calendar) {
        this.targets = targets;
        this.facts = facts;
        this.store = store;
        this.acrossAgencies = acrossAgencies;
        this.watch = watch;
        this.queue = queue;
        this.schemes = schemes;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** For these people, both purposes; those without a recorded result have no match. */
    public void forEmployees(RecomputationCause cause, Collection<UUID> employeeIds) {
        if (employeeIds.size() > AT_ONCE) {
            queue.add(cause, employeeIds, null);
            return;
        }
        List<UnitCell> moved = reckon(employeeIds).cells();
        if (!moved.isEmpty()) {
            acrossAgencies.run(() -> watch.cells(moved));
        }
    }

    /** For these people, of whom results were recorded. */
    public void forEmployees(Collection<UUID> employeeIds) {
        forEmployees(RecomputationCause.RESULT, employeeIds);
    }

    /** In this transaction, however many they are. */
    Moved reckon(Collection<UUID> employeeIds) {
        List<UUID> ordered = List.copyOf(new TreeSet<>(employeeIds));
        if (ordered.isEmpty()) {
            return Moved.NOTHING;
        }
        targets.lock(ordered);
        LocalDate day = calendar.today();
        SchemeBook book = schemes.book();
        List<Looked> changed = targets.of(ordered, day).stream()
                .map(prospect -> Looked.at(prospect, book, day))
                .filter(Looked::isAnother)
                .toList();
        return changed.isEmpty() ? Moved.NOTHING : reckoned(changed, day);
    }

    private Moved reckoned(List<Looked> looked, LocalDate day) {
        Map<Whose, List<Rating>> ratings =
                facts.ratings(looked.stream().map(Looked::employeeId).collect(toSet()));
        Map<UUID, List<RequiredCompetency>> required = facts.required(looked.stream()
                .map(person -> person.target().standardId())
                .filter(Objects::nonNull)
                .collect(toSet()));
        Map<UUID, Long> versions = new HashMap<>();
        List<Standing> standings = new ArrayList<>();
        List<Confirmed> confirmed = new ArrayList<>();
        for (Looked person : looked) {
            MatchTarget target = person.target();
            MatchComputation match = MatchComputation.of(target, input(person, day, required, ratings), calendar.now());
            if (match.digest().equals(person.prospect().currentDigest())) {
                confirmed.add(new Confirmed(target.employeeId(), target.purpose(), person.inputs()));
                continue;
            }
            long version = versions.merge(
                    target.employeeId(), person.prospect().lastVersion() + 1, (known, fresh) -> known + 1);
            standings.add(new Standing(match.numbered(version), person.inputs()));
        }
        if (!confirmed.isEmpty()) {
            store.confirm(confirmed);
        }
        return standings.isEmpty() ? Moved.NOTHING : recorded(standings);
    }

    private Moved recorded(List<Standing> standings) {
        List<MatchComputation> matches = standings.stream().map(Standing::match).toList();
        store.append(matches);
        outbox.append(matches.stream().map(MatchEvent::of).toList());
        return new Moved(standings.size(), acrossAgencies.run(() -> store.makeCurrent(standings)));
    }

    private static MatchInput input(
            Looked person,
            LocalDate day,
            Map<UUID, List<RequiredCompetency>> required,
            Map<Whose, List<Rating>> ratings) {
        MatchTarget target = person.target();
        return new MatchInput(
                person.scheme(),
                person.policy(),
                day,
                target.standardId() == null ? List.of() : required.getOrDefault(target.standardId(), List.of()),
                ratings.getOrDefault(new Whose(target.employeeId(), target.purpose()), List.of()));
    }

    /**
     * What a recomputation did.
     *
     * @param matches for how many something else came out
     * @param cells whose sums may have moved
     */
    record Moved(int matches, List<UnitCell> cells) {

        static final Moved NOTHING = new Moved(0, List.of());
    }

    /** A prospect with the rules that apply. */
    private record Looked(
            Prospect prospect, RuleScheme scheme, @Nullable EvidencePolicy policy) {

        static Looked at(Prospect prospect, SchemeBook book, LocalDate day) {
            MatchTarget target = prospect.target();
            return new Looked(
                    prospect,
                    book.inForce(target.purpose(), target.tier(), day).orElseThrow(),
                    book.policyInForce(day).orElse(null));
        }

        MatchTarget target() {
            return prospect.target();
        }

        UUID employeeId() {
            return target().employeeId();
        }

        /** Ratings, standards and rules never change under their id, digest and version: the same inputs, the same match. */
        String inputs() {
            String sources = policy == null ? "" : policy.code() + "/" + policy.version();
            return prospect.lookedAt() + " " + scheme.code() + "/" + scheme.version() + " " + sources;
        }

        boolean isAnother() {
            return !inputs().equals(prospect.currentInputs());
        }
    }
}
