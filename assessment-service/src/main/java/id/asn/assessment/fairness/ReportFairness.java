package id.asn.assessment.fairness;

import static java.util.stream.Collectors.toSet;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.talent.TalentPolicies;
import id.asn.assessment.talent.TalentPolicy;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what became of whom. Cohorts live as long as the request: they are not stored, logged or audited. */
@ApplicationScoped
public class ReportFairness {

    private static final Set<String> LISTED = Set.of("LISTED", "CONFIRMED");
    private static final Set<String> CONFIRMED = Set.of("CONFIRMED");
    private static final int FIRST_BOX = 1;
    private static final int LAST_BOX = 9;

    private final FairnessFacts facts;
    private final RuleSchemes schemes;
    private final TalentPolicies talents;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    ReportFairness(
            FairnessFacts facts,
            RuleSchemes schemes,
            TalentPolicies talents,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.facts = facts;
        this.schemes = schemes;
        this.talents = talents;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404 for another agency, 422 for cohorts that overlap or share a label, or
     *     when no rule is in force
     */
    @UseCase
    public FairnessReport report(FairnessReportRequest request) {
        caller.requireAgency(request.agency());
        Map<UUID, String> cohorts = CohortPolicy.labels(request.cohortsOrNone());
        LocalDate day = calendar.today();
        LocalDate since = Optional.ofNullable(request.since()).orElseGet(() -> day.withDayOfYear(1));
        Purpose purpose = request.purposeOrMapping();
        FairnessRule rule = facts.rule(day).orElseThrow(() -> Problem.of(FairnessProblem.NO_FAIRNESS_RULE, day));
        TalentPolicy talent = talents.inForce(day);
        RuleScheme scheme = schemes.book()
                .inForce(purpose, RuleScheme.EVERY_TIER, day)
                .orElseThrow(() -> Problem.of(AssessmentProblem.NO_RULE_SCHEME, purpose, day));
        FairnessCounts counts = FairnessCounts.of(
                facts.people(request.agency(), purpose, day, since, talent.rules()),
                cohorts,
                favourable(scheme, talent),
                values(scheme));
        audit.record(
                "FAIRNESS_REPORT_READ",
                "agency",
                request.agency(),
                request.agency(),
                Map.of("cohorts", request.cohortsOrNone().size()));
        return new FairnessReport(
                request.agency(),
                purpose,
                day,
                since,
                rule,
                scheme.code() + "/" + scheme.version(),
                talent.version(),
                new FairnessTable(counts, rule).groups());
    }

    private static Map<Selection, Set<String>> favourable(RuleScheme scheme, TalentPolicy talent) {
        return Map.of(
                Selection.TOP_CATEGORY,
                Set.of(scheme.categories().getFirst().code()),
                Selection.TALENT_POOL,
                talent.rules().pool().stream().map(String::valueOf).collect(toSet()),
                Selection.LISTED,
                LISTED,
                Selection.CONFIRMED,
                CONFIRMED);
    }

    /** Shown even if nobody has them. */
    private static Map<Figure.Kind, Set<String>> values(RuleScheme scheme) {
        return Map.of(
                Figure.Kind.MATCH,
                        scheme.categories().stream().map(Category::code).collect(toSet()),
                Figure.Kind.BOX,
                        Stream.concat(
                                        Stream.of(Figure.NOT_PLACED),
                                        IntStream.rangeClosed(FIRST_BOX, LAST_BOX)
                                                .mapToObj(String::valueOf))
                                .collect(toSet()),
                Figure.Kind.SUCCESSION, Set.of("CONFIRMED", "LISTED", "NOT_LISTED"));
    }
}
