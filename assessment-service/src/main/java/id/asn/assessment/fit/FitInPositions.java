package id.asn.assessment.fit;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.fit.Standings.Slice;
import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.gap.TargetPositions;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a person with every position of an agency that has a standard in force. */
@ApplicationScoped
@UseCase
public class FitInPositions {

    private final EmployeeRegister register;
    private final TargetPositions targets;
    private final FitFacts facts;
    private final Caller caller;

    FitInPositions(EmployeeRegister register, TargetPositions targets, FitFacts facts, Caller caller) {
        this.register = register;
        this.targets = targets;
        this.facts = facts;
        this.caller = caller;
    }

    /**
     * @param agencyCode whose positions; null for the agency that employs the person
     * @param tier only positions of the tier
     * @throws id.asn.chassis.web.ProblemException 404 person or agency outside the caller's scope, 422 no rule in force
     */
    RankedPositions page(
            UUID employeeId,
            @Nullable String agencyCode,
            @Nullable String tier,
            Purpose purpose,
            LocalDate asOf,
            MandatoryFilter mandatory,
            PageRequest page) {
        KnownEmployee employee = register.require(employeeId);
        String agency = Optional.ofNullable(agencyCode).orElse(employee.agencyCode());
        caller.requireAgency(agency);
        List<TargetPosition> positions = targets.of(agency, tier, asOf);
        FitPolicy policy = facts.policy(asOf);
        Candidate candidate =
                facts.candidates(List.of(employeeId), purpose, asOf).getFirst();
        Map<UUID, Fit> fits = facts.positions(positions, purpose, asOf).stream()
                .map(position -> policy.fit(candidate, position))
                .filter(fit -> mandatory.admits(fit.mandatory()))
                .collect(toMap(fit -> fit.position().position().positionId(), Function.identity()));
        Slice slice = Standings.of(fits.entrySet().stream()
                        .map(entry -> Standing.of(entry.getValue(), entry.getKey()))
                        .toList())
                .slice(page);
        return new RankedPositions(
                employee,
                agency,
                slice.places().stream()
                        .map(place -> new RankedPosition(place.rank(), Objects.requireNonNull(fits.get(place.id()))))
                        .toList(),
                slice.next());
    }

    /** Positions in the order of the person's exact JPM in them. */
    record RankedPositions(
            KnownEmployee employee,
            String agencyCode,
            List<RankedPosition> positions,
            @Nullable String next) {

        RankedPositions {
            positions = List.copyOf(positions);
        }
    }

    /** @param rank the same for ties; null where the match is incomplete */
    record RankedPosition(@Nullable Integer rank, Fit fit) {}
}
