package id.asn.assessment.succession;

import id.asn.assessment.fit.Fit;
import id.asn.assessment.fit.FitForPosition;
import id.asn.assessment.fit.PositionInQuestion;
import id.asn.assessment.talent.BoxFacts;
import id.asn.assessment.talent.BoxPlacement;
import id.asn.assessment.talent.NineBoxPolicy;
import id.asn.assessment.talent.TalentFacts;
import id.asn.assessment.talent.TalentPolicies;
import id.asn.assessment.talent.TalentPolicy;
import id.asn.assessment.talent.TalentRules;
import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Answers who might follow in a position, from what is recorded now. To be called inside a use case; it writes nothing. */
@ApplicationScoped
class AnswerSuccession {

    private static final int CHUNK = 2_000;

    private final TalentFacts talents;
    private final TalentPolicies policies;
    private final FitForPosition fits;
    private final Caller caller;
    private final Jdbi jdbi;

    AnswerSuccession(TalentFacts talents, TalentPolicies policies, FitForPosition fits, Caller caller, Jdbi jdbi) {
        this.talents = talents;
        this.policies = policies;
        this.fits = fits;
        this.caller = caller;
        this.jdbi = jdbi;
    }

    /**
     * Only those in the pool are held against the position: an agency may be large.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for an agency outside the caller's scope, 422 when the position is not
     *     known, or no standard or rule is in force
     */
    BuiltList answer(SuccessionQuestion question, LocalDate day) {
        question.agencies().forEach(caller::requireAgency);
        PositionInQuestion position = fits.position(question.positionId(), question.purpose(), day);
        TalentPolicy talent = policies.inForce(day);
        SuccessionPolicy policy = new SuccessionPolicy(talent.rules(), question.mandatory(), question.size());
        Set<UUID> holders = holders(question.positionId(), day);
        List<BoxFacts> everybody = question.agencies().stream()
                .flatMap(agency -> talents.ofAgency(agency, day).stream())
                .toList();
        List<Exclusion> exclusions = new ArrayList<>();
        Map<UUID, BoxFacts> pool = new LinkedHashMap<>();
        for (BoxFacts person : everybody) {
            exclusion(person, holders, policy, day)
                    .ifPresentOrElse(exclusions::add, () -> pool.put(person.employeeId(), person));
        }
        List<Contender> contenders = contenders(pool, question, talent.rules(), day);
        contenders.forEach(contender -> policy.exclusion(contender).ifPresent(exclusions::add));
        List<Ranked> listed = policy.rank(contenders);
        int beyond = everybody.size() - exclusions.size() - listed.size();
        exclusions.addAll(Collections.nCopies(beyond, Exclusion.BEYOND_SIZE));
        return new BuiltList(Basis.of(question, position, talent), Tally.of(everybody.size(), exclusions), listed);
    }

    private static Optional<Exclusion> exclusion(
            BoxFacts person, Set<UUID> holders, SuccessionPolicy policy, LocalDate day) {
        return holders.contains(person.employeeId())
                ? Optional.of(Exclusion.HOLDS_POSITION)
                : policy.exclusion(placement(person, policy.rules(), day));
    }

    private List<Contender> contenders(
            Map<UUID, BoxFacts> pool, SuccessionQuestion question, TalentRules rules, LocalDate day) {
        List<UUID> ids = List.copyOf(pool.keySet());
        List<Contender> contenders = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            for (Fit fit : fits.of(question.positionId(), chunk, question.purpose(), day)) {
                BoxFacts person =
                        Objects.requireNonNull(pool.get(fit.candidate().employeeId()));
                contenders.add(new Contender(
                        new Inputs(fit.candidate(), person.performance(), person.potential()),
                        Outcome.of(fit, placement(person, rules, day))));
            }
        }
        return contenders;
    }

    private static BoxPlacement placement(BoxFacts person, TalentRules rules, LocalDate day) {
        return NineBoxPolicy.place(rules, person.performance(), person.potential(), day);
    }

    private Set<UUID> holders(UUID positionId, LocalDate day) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id from placement
                         where position_id = :position and kind = 'DEFINITIVE'
                           and from_date <= :day and (to_date is null or to_date > :day)""")
                .bind("position", positionId)
                .bind("day", day)
                .mapTo(UUID.class)
                .list()));
    }
}
