package id.asn.standard.skj;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a standard must hold before it may be submitted (PermenPANRB 38/2017). Pure. */
final class CompletenessPolicy {

    private static final int LOWEST_LEVEL = 1;
    private static final int HIGHEST_LEVEL = 5;

    private final CompletenessRule rule;
    private final Map<String, CompetencySummary> known;
    private final Function<CompetencyGroup, List<String>> missingNames;

    /**
     * @param known the competencies of the content that some dictionary holds, by code
     * @param missingNames names of a group's competencies that the content leaves out
     */
    CompletenessPolicy(
            CompletenessRule rule,
            Map<String, CompetencySummary> known,
            Function<CompetencyGroup, List<String>> missingNames) {
        this.rule = rule;
        this.known = known;
        this.missingNames = missingNames;
    }

    /** @return everything that is missing or wrong, each with its pointer */
    List<FieldProblem> check(StandardContent content) {
        List<FieldProblem> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<CompetencyGroup, Integer> present = new EnumMap<>(CompetencyGroup.class);
        for (int i = 0; i < content.competencies().size(); i++) {
            RequiredCompetency required = content.competencies().get(i);
            String pointer = "/competencies/" + i;
            CompetencySummary competency = known.get(required.competencyCode());
            if (competency == null) {
                errors.add(problem(pointer + "/competencyCode", StandardProblem.COMPETENCY_UNKNOWN, required));
            } else if (!seen.add(required.competencyCode())) {
                errors.add(problem(pointer + "/competencyCode", StandardProblem.COMPETENCY_REPEATED, required));
            } else {
                present.merge(competency.group(), 1, Integer::sum);
            }
            if (required.level() < LOWEST_LEVEL || required.level() > HIGHEST_LEVEL) {
                errors.add(problem(pointer + "/level", StandardProblem.LEVEL_OUT_OF_RANGE, required));
            }
        }
        rule.minima().forEach((group, minimum) -> {
            int count = present.getOrDefault(group, 0);
            if (count < minimum) {
                errors.add(FieldProblem.of(
                        "/competencies",
                        StandardProblem.GROUP_INCOMPLETE,
                        group,
                        minimum,
                        count,
                        String.join(", ", missingNames.apply(group)),
                        rule.citation()));
            }
        });
        return errors;
    }

    private static FieldProblem problem(String pointer, StandardProblem type, RequiredCompetency required) {
        return FieldProblem.of(pointer, type, required.competencyCode(), required.level());
    }
}
