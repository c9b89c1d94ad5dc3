package id.asn.assessment.fit;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.fit.Standings.Place;
import id.asn.assessment.fit.Standings.Slice;
import id.asn.assessment.gap.TargetPositions;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares everyone who serves in an agency with a position. It leaves no trace of its own: who shows what came out records the
 * read.
 */
@ApplicationScoped
@UseCase
public class FitForPosition {

    private static final int CHUNK = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TargetPositions targets;
    private final FitFacts facts;
    private final Caller caller;

    FitForPosition(TargetPositions targets, FitFacts facts, Caller caller) {
        this.targets = targets;
        this.facts = facts;
        this.caller = caller;
    }

    /**
     * The first in the order, ties by chance as everywhere: whoever cuts the list looks whether the next one ties.
     *
     * @throws id.asn.chassis.web.ProblemException 404 another agency, 422 position not known, no standard or rule in force
     */
    public RankedPeople best(PositionQuestion question, int most) {
        PositionInQuestion position = position(question.positionId(), question.purpose(), question.asOf());
        return ranked(position, standings(question, position).first(most));
    }

    /**
     * A page of the order.
     *
     * @throws id.asn.chassis.web.ProblemException as {@link #best}, and 400 for a cursor that was made up
     */
    RankedPeople page(PositionQuestion question, PageRequest page) {
        PositionInQuestion position = position(question.positionId(), question.purpose(), question.asOf());
        return ranked(position, standings(question, position).slice(page));
    }

    /**
     * These people against the position, whoever they are compared with; those whom the caller may not see are left out.
     *
     * @throws id.asn.chassis.web.ProblemException 422 position not known, no standard or rule in force
     */
    public List<Fit> of(UUID positionId, Collection<UUID> employeeIds, Purpose purpose, LocalDate asOf) {
        return fits(position(positionId, purpose, asOf), employeeIds);
    }

    /**
     * The position itself, with what it asks and the rules of the day.
     *
     * @throws id.asn.chassis.web.ProblemException 422 position not known, no standard or rule in force
     */
    public PositionInQuestion position(UUID positionId, Purpose purpose, LocalDate asOf) {
        return facts.positions(List.of(targets.require(positionId, asOf)), purpose, asOf)
                .getFirst();
    }

    /** Chunk by chunk, keeping of each person only the place in the order: an agency may be large. */
    private Standings standings(PositionQuestion question, PositionInQuestion position) {
        caller.requireAgency(question.agencyCode());
        FitPolicy policy = facts.policy(position.asOf());
        List<Standing> standings = new ArrayList<>();
        List<UUID> chunk = facts.employed(question.agencyCode(), BEFORE_ALL, CHUNK);
        while (!chunk.isEmpty()) {
            fits(policy, position, chunk).stream()
                    .filter(fit -> question.mandatory().admits(fit.mandatory()))
                    .map(fit -> Standing.of(fit, fit.candidate().employeeId()))
                    .forEach(standings::add);
            chunk = facts.employed(question.agencyCode(), chunk.getLast(), CHUNK);
        }
        return Standings.of(standings);
    }

    private RankedPeople ranked(PositionInQuestion position, Slice slice) {
        Map<UUID, Fit> fits = fits(
                        position, slice.places().stream().map(Place::id).toList())
                .stream()
                .collect(toMap(fit -> fit.candidate().employeeId(), Function.identity()));
        return new RankedPeople(
                position,
                slice.places().stream()
                        .map(place -> new RankedPerson(place.rank(), Objects.requireNonNull(fits.get(place.id()))))
                        .toList(),
                slice.next());
    }

    private List<Fit> fits(PositionInQuestion position, Collection<UUID> employeeIds) {
        return fits(facts.policy(position.asOf()), position, employeeIds);
    }

    private List<Fit> fits(FitPolicy policy, PositionInQuestion position, Collection<UUID> employeeIds) {
        return facts.candidates(employeeIds, position.purpose(), position.asOf()).stream()
                .map(candidate -> policy.fit(candidate, position))
                .toList();
    }

    /**
     * People in the order of their exact JPM.
     *
     * @param next cursor of what follows; null at the end
     */
    public record RankedPeople(
            PositionInQuestion position,
            List<RankedPerson> people,
            @Nullable String next) {

        public RankedPeople {
            people = List.copyOf(people);
        }
    }

    /** @param rank the same for ties (1, 2, 2, 4); null for those whose match is incomplete, who are not ranked */
    public record RankedPerson(@Nullable Integer rank, Fit fit) {}
}
