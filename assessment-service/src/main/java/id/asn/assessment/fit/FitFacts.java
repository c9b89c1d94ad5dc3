package id.asn.assessment.fit;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.gap.TargetPosition;
import id.asn.assessment.match.AcrossAgencies;
import id.asn.assessment.match.MatchFacts;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.match.Rating;
import id.asn.assessment.match.RequiredCompetency;
import id.asn.assessment.qualification.PositionRequirements;
import id.asn.assessment.qualification.QualificationFacts;
import id.asn.assessment.qualification.Qualifications;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads positions in question and candidates, many in a few statements; to be called inside a transaction. */
@ApplicationScoped
class FitFacts {

    private final Jdbi jdbi;
    private final MatchFacts matches;
    private final AcrossAgencies acrossAgencies;
    private final QualificationFacts qualifications;
    private final RuleSchemes schemes;

    FitFacts(
            Jdbi jdbi,
            MatchFacts matches,
            AcrossAgencies acrossAgencies,
            QualificationFacts qualifications,
            RuleSchemes schemes) {
        this.jdbi = jdbi;
        this.matches = matches;
        this.acrossAgencies = acrossAgencies;
        this.qualifications = qualifications;
        this.schemes = schemes;
    }

    FitPolicy policy(LocalDate asOf) {
        return new FitPolicy(qualifications.policy(asOf));
    }

    /** @throws id.asn.chassis.web.ProblemException 422 when no rule is in force for a tier on the day */
    List<PositionInQuestion> positions(List<TargetPosition> positions, Purpose purpose, LocalDate asOf) {
        SchemeBook book = schemes.book();
        List<UUID> standards =
                positions.stream().map(TargetPosition::standardId).toList();
        Map<UUID, List<RequiredCompetency>> required = matches.required(standards);
        Map<UUID, PositionRequirements> requirements = qualifications.required(standards);
        return positions.stream()
                .map(position -> new PositionInQuestion(
                        position,
                        purpose,
                        asOf,
                        book.inForce(purpose, position.tier(), asOf)
                                .orElseThrow(() -> Problem.of(AssessmentProblem.NO_RULE_SCHEME, purpose, asOf)),
                        book.policyInForce(asOf).orElse(null),
                        required.getOrDefault(position.standardId(), List.of()),
                        requirements.get(position.standardId())))
                .toList();
    }

    /**
     * Those of the people whom the caller may see, in no particular order. Whoever sees a person sees all results of the
     * person: that is asked once a person, not once a rating.
     */
    List<Candidate> candidates(Collection<UUID> employeeIds, Purpose purpose, LocalDate asOf) {
        Map<UUID, String> agencies = visible(employeeIds);
        Map<Whose, List<Rating>> ratings = acrossAgencies.run(() -> matches.ratings(agencies.keySet()));
        Map<UUID, Qualifications> owned = qualifications.of(agencies.keySet(), asOf);
        return agencies.entrySet().stream()
                .map(person -> new Candidate(
                        person.getKey(),
                        person.getValue(),
                        ratings.getOrDefault(new Whose(person.getKey(), purpose), List.of()),
                        owned.getOrDefault(person.getKey(), Qualifications.NOTHING_KNOWN)))
                .toList();
    }

    /** The agencies of those of the people whom the caller may see. */
    private Map<UUID, String> visible(Collection<UUID> employeeIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select employee_id, agency_code from employee where employee_id = any(:ids)")
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(Employed.class)
                        .list())
                .stream()
                .collect(toMap(Employed::employeeId, Employed::agencyCode));
    }

    /** The people who serve in the agency, in chunks by id. */
    List<UUID> employed(String agencyCode, UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id from employee
                         where agency_code = :agency and employee_id > :after and status not in ('PENSIUN', 'BERHENTI')
                         order by employee_id
                         limit :most""")
                .bind("agency", agencyCode)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** Where a person serves. */
    public record Employed(UUID employeeId, String agencyCode) {}
}
