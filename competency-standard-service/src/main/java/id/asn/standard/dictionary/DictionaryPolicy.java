package id.asn.standard.dictionary;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.dictionary.DictionaryRequest.LevelRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What competencies must be before they are published. */
final class DictionaryPolicy {

    private static final Set<Integer> FIVE_LEVELS = Set.of(1, 2, 3, 4, 5);

    private DictionaryPolicy() {}

    /** @return everything wrong with them, each with its pointer */
    static List<FieldProblem> check(List<CompetencyRequest> competencies, Set<String> urusanCodes) {
        List<FieldProblem> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < competencies.size(); i++) {
            CompetencyRequest competency = competencies.get(i);
            String pointer = "/competencies/" + i;
            if (!codes.add(competency.competencyCode())) {
                errors.add(FieldProblem.of(
                        pointer + "/competencyCode",
                        StandardProblem.COMPETENCY_DUPLICATE,
                        competency.competencyCode()));
            }
            if (competency.urusanCode() != null && !urusanCodes.contains(competency.urusanCode())) {
                errors.add(FieldProblem.of(
                        pointer + "/urusanCode", StandardProblem.URUSAN_UNKNOWN, competency.urusanCode()));
            }
            if (!levelsComplete(competency)) {
                errors.add(FieldProblem.of(
                        pointer + "/levels", StandardProblem.LEVELS_INCOMPLETE, competency.competencyCode()));
            }
        }
        return errors;
    }

    /** One error for each competency whose code another dictionary uses. */
    static List<FieldProblem> taken(List<CompetencyRequest> competencies, Set<String> takenElsewhere) {
        return IntStream.range(0, competencies.size())
                .filter(i -> takenElsewhere.contains(competencies.get(i).competencyCode()))
                .mapToObj(i -> FieldProblem.of(
                        "/competencies/" + i + "/competencyCode",
                        StandardProblem.COMPETENCY_TAKEN,
                        competencies.get(i).competencyCode()))
                .toList();
    }

    /** Levels 1 to 5, each once; a governmental competency may be proven by certificate alone (Permendagri 108/2017). */
    private static boolean levelsComplete(CompetencyRequest competency) {
        List<Integer> levels =
                competency.levels().stream().map(LevelRequest::level).toList();
        if (competency.group() == CompetencyGroup.PEMERINTAHAN && levels.isEmpty()) {
            return true;
        }
        return levels.size() == FIVE_LEVELS.size() && FIVE_LEVELS.equals(Set.copyOf(levels));
    }
}
