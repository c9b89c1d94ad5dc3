package id.asn.assessment.match;

import id.asn.assessment.JsonRows;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells why a computation came out as it did, in the caller's language. */
@ApplicationScoped
public class ExplainMatch {

    private final RuleSchemes schemes;
    private final CallerLanguage language;
    private final JsonRows json;

    ExplainMatch(RuleSchemes schemes, CallerLanguage language, JsonRows json) {
        this.schemes = schemes;
        this.language = language;
        this.json = json;
    }

    @UseCase
    public MatchExplanation explain(StoredMatch match) {
        SchemeBook book = schemes.book();
        return new ExplanationSteps(
                        match,
                        List.of(json.read(match.steps(), MatchStep[].class)),
                        List.of(json.read(match.parts(), PartSum[].class)),
                        book.exactly(match.schemeCode(), match.schemeVersion()),
                        match.policyIn(book),
                        new ExplanationTexts(language.locale()))
                .explanation();
    }
}
