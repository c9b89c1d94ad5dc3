package id.asn.standard.dictionary;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.ProblemType;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.reference.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Judges competencies against the policy, the code lists and the other dictionaries. */
@ApplicationScoped
public class CompetencyChecks {

    private final EditionContents contents;
    private final CodeLists lists;

    CompetencyChecks(EditionContents contents, CodeLists lists) {
        this.contents = contents;
        this.lists = lists;
    }

    /** @throws ProblemException 422 with everything wrong in itself; else 409 with every code that is taken */
    void require(String dictionaryCode, List<CompetencyRequest> competencies) {
        refuse(DictionaryPolicy.check(competencies, lists.urusanCodes()), StandardProblem.DICTIONARY_INVALID);
        refuse(taken(dictionaryCode, competencies), StandardProblem.COMPETENCY_TAKEN);
    }

    public List<FieldProblem> taken(String dictionaryCode, List<CompetencyRequest> competencies) {
        List<String> codes = competencies.stream()
                .map(CompetencyRequest::competencyCode)
                .distinct()
                .toList();
        return DictionaryPolicy.taken(competencies, contents.takenElsewhere(dictionaryCode, codes));
    }

    static void refuse(List<FieldProblem> errors, ProblemType type) {
        if (!errors.isEmpty()) {
            throw Problem.of(type, errors.getFirst().arguments().toArray()).withErrors(errors);
        }
    }
}
