package id.asn.traininghours.rule;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins drafts and changes them; rules are the whole nation's, so is whoever drafts them. */
@ApplicationScoped
@UseCase
public class DraftRuleSet {

    private final RuleSetRows sets;
    private final SetRules rules;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DraftRuleSet(RuleSetRows sets, SetRules rules, Caller caller, Audit audit, Clock clock) {
        this.sets = sets;
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when the code is taken, 422 for a day that has begun */
    RuleSetView begin(NewRuleSet said) {
        caller.requireAllAgencies();
        RuleSetPolicy.requireFuture(said.effectiveFrom(), IndonesianDay.begun(clock));
        if (said.legalBasis().date() == null) {
            throw Problem.of(
                            RuleSetProblem.RULE_SET_BASIS_UNDATED,
                            said.legalBasis().number())
                    .at("/legalBasis/date");
        }
        requireInForce(said.forms(), said.effectiveFrom());
        RuleSetRow row = new RuleSetRow(
                said.code(),
                said.title(),
                RuleSetStatus.DRAFT,
                said.legalBasis().number(),
                said.legalBasis().date(),
                said.legalBasis().title(),
                said.effectiveFrom(),
                List.of(),
                List.of(caller.subject()),
                null,
                null,
                null,
                1);
        if (!sets.insert(row)) {
            throw Problem.of(RuleSetProblem.RULE_SET_CODE_TAKEN, said.code()).at("/code");
        }
        rules.copyInForce(said.effectiveFrom(), said.forms(), said.code());
        audit.record("RULE_SET_DRAFTED", "conversion-rule-set", said.code(), null, Map.of());
        return row.view(rules.of(said.code()));
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when it is no draft, 412, 428, 422 with all that is wrong */
    RuleSetView edit(String code, RuleSetContent said, @Nullable String ifMatch) {
        caller.requireAllAgencies();
        RuleSetRow row = sets.lock(code).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        ETags.requireMatch(ifMatch, row.version());
        if (row.status() != RuleSetStatus.DRAFT) {
            throw Problem.of(RuleSetProblem.RULE_SET_IN_ANOTHER_STATE, code, row.status());
        }
        RuleSetPolicy.requireFuture(said.effectiveFrom(), IndonesianDay.begun(clock));
        RuleSetPolicy.requireSound(said, rules.formsInForce(said.effectiveFrom()));
        if (row.view(rules.of(code)).content().equals(said)) {
            return row.view(said.rules());
        }
        RuleSetRow edited = new RuleSetRow(
                code,
                said.title(),
                RuleSetStatus.DRAFT,
                said.legalBasis().number(),
                said.legalBasis().date(),
                said.legalBasis().title(),
                said.effectiveFrom(),
                said.endedForms(),
                row.makersWith(caller.subject()),
                row.comment(),
                null,
                null,
                row.version() + 1);
        sets.update(edited);
        rules.replaceDraft(code, said.rules());
        audit.record("RULE_SET_EDITED", "conversion-rule-set", code, null, Map.of("version", edited.version()));
        return edited.view(rules.of(code));
    }

    private void requireInForce(@Nullable List<String> forms, LocalDate date) {
        if (forms == null) {
            return;
        }
        Set<String> inForce = rules.formsInForce(date);
        for (int index = 0; index < forms.size(); index++) {
            if (!inForce.contains(forms.get(index))) {
                throw Problem.of(RuleSetProblem.RULE_FORM_NOT_IN_FORCE, forms.get(index))
                        .at("/forms/" + index);
            }
        }
    }
}
