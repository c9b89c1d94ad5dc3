package id.asn.standard.skj;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.Competencies;
import id.asn.standard.reference.CodeLists;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Judges a standard's content against the dictionaries, the code lists and the rule of the day. */
@ApplicationScoped
class Completeness {

    private final Jdbi jdbi;
    private final Competencies competencies;
    private final CodeLists lists;

    Completeness(Jdbi jdbi, Competencies competencies, CodeLists lists) {
        this.jdbi = jdbi;
        this.competencies = competencies;
        this.lists = lists;
    }

    /** @throws ProblemException 422 with everything that is missing or wrong */
    void require(StandardContent content, LocalDate onDate) {
        Set<String> codes = content.competencies().stream()
                .map(RequiredCompetency::competencyCode)
                .collect(Collectors.toSet());
        List<FieldProblem> errors = new ArrayList<>(new CompletenessPolicy(
                        rule(onDate),
                        competencies.inForce(codes, onDate),
                        group -> competencies.missingOf(group, codes, onDate))
                .check(content));
        if (content.rank() != null && !lists.isGolongan(content.rank().minimum())) {
            errors.add(FieldProblem.of(
                    "/rank/minimum",
                    StandardProblem.GOLONGAN_UNKNOWN,
                    content.rank().minimum()));
        }
        if (!errors.isEmpty()) {
            throw Problem.of(StandardProblem.STANDARD_INCOMPLETE, errors.size()).withErrors(errors);
        }
    }

    private CompletenessRule rule(LocalDate onDate) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select minimum_manajerial, minimum_sosiokultural, minimum_teknis, citation
                        from completeness_rule
                        where effective @> :date
                        """)
                .bind("date", onDate)
                .mapTo(CompletenessRule.class)
                .one());
    }
}
