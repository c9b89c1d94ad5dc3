package id.asn.traininghours.rule;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads rule sets. */
@ApplicationScoped
@UseCase
public class RuleSets {

    private final RuleSetRows sets;
    private final SetRules rules;

    RuleSets(RuleSetRows sets, SetRules rules) {
        this.sets = sets;
        this.rules = rules;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when there is none */
    public RuleSetView one(String code) {
        return sets.find(code).map(row -> row.view(rules.of(code))).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    public Page<RuleSetSummary> page(@Nullable RuleSetStatus status, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        return Page.of(sets.page(status, after, page.limit() + 1), page.limit(), row -> Cursor.of(row.ruleSet()))
                .map(RuleSetRow::summary);
    }
}
