package id.asn.traininghours.rule;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a draft through its steps; who made it does not enact it, and what is enacted stays. */
@ApplicationScoped
@UseCase
public class DecideRuleSet {

    private final RuleSetRows sets;
    private final SetRules rules;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideRuleSet(RuleSetRows sets, SetRules rules, Caller caller, Audit audit, Clock clock) {
        this.sets = sets;
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    RuleSetView submit(String code) {
        RuleSetRow draft = locked(code, Set.of(RuleSetStatus.DRAFT));
        requireReady(draft);
        return stepped(draft, RuleSetStatus.SUBMITTED, draft.makersWith(caller.subject()), null, "RULE_SET_SUBMITTED");
    }

    RuleSetView sendBack(String code, String comment) {
        RuleSetRow submitted = locked(code, Set.of(RuleSetStatus.SUBMITTED));
        requireChecker(submitted);
        return stepped(submitted, RuleSetStatus.DRAFT, submitted.makers(), comment, "RULE_SET_RETURNED");
    }

    RuleSetView withdraw(String code) {
        RuleSetRow open = locked(code, Set.of(RuleSetStatus.DRAFT, RuleSetStatus.SUBMITTED));
        return stepped(open, RuleSetStatus.WITHDRAWN, open.makers(), open.comment(), "RULE_SET_WITHDRAWN");
    }

    /**
     * Ends the rules before it on its first day; what was credited keeps the rule that is frozen with it.
     *
     * @throws id.asn.chassis.web.ProblemException 403 for a maker, 409 when another set has decided on a form for later, 422
     *     when its first day has begun
     */
    RuleSetView enact(String code) {
        rules.lockEnacting();
        RuleSetRow submitted = locked(code, Set.of(RuleSetStatus.SUBMITTED));
        requireChecker(submitted);
        requireReady(submitted);
        List<String> forms = Stream.concat(
                        rules.of(code).stream().map(SetRule::formCode), submitted.endedForms().stream())
                .toList();
        List<String> decided = rules.decidedFrom(submitted.effectiveFrom(), forms);
        if (!decided.isEmpty()) {
            throw Problem.of(RuleSetProblem.RULE_SET_OVERTAKEN, String.join(", ", decided), submitted.effectiveFrom());
        }
        rules.enact(submitted, forms);
        RuleSetRow enacted = after(
                submitted,
                RuleSetStatus.ENACTED,
                submitted.makers(),
                submitted.comment(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return kept(enacted, "RULE_SET_ENACTED");
    }

    private RuleSetRow locked(String code, Set<RuleSetStatus> expected) {
        caller.requireAllAgencies();
        RuleSetRow row = sets.lock(code).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (!expected.contains(row.status())) {
            throw Problem.of(RuleSetProblem.RULE_SET_IN_ANOTHER_STATE, code, row.status());
        }
        return row;
    }

    private void requireChecker(RuleSetRow row) {
        if (row.isMadeBy(caller.subject())) {
            throw Problem.of(RuleSetProblem.RULE_SET_MAKER_IS_CHECKER);
        }
    }

    /** Time and other enactments pass between a step and the next. */
    private void requireReady(RuleSetRow row) {
        RuleSetPolicy.requireFuture(row.effectiveFrom(), IndonesianDay.begun(clock));
        RuleSetPolicy.requireSound(
                row.view(rules.of(row.ruleSet())).content(), rules.formsInForce(row.effectiveFrom()));
    }

    private RuleSetView stepped(
            RuleSetRow row, RuleSetStatus status, List<String> makers, @Nullable String comment, String action) {
        return kept(after(row, status, makers, comment, null, null), action);
    }

    private RuleSetView kept(RuleSetRow row, String action) {
        sets.update(row);
        RuleSetView view = row.view(rules.of(row.ruleSet()));
        audit.record(
                action,
                "conversion-rule-set",
                row.ruleSet(),
                null,
                Map.of("version", row.version(), "digest", view.digest()));
        return view;
    }

    private static RuleSetRow after(
            RuleSetRow row,
            RuleSetStatus status,
            List<String> makers,
            @Nullable String comment,
            @Nullable String enactedBy,
            @Nullable Instant enactedAt) {
        return new RuleSetRow(
                row.ruleSet(),
                row.title(),
                status,
                row.basisNumber(),
                row.basisDate(),
                row.basisTitle(),
                row.effectiveFrom(),
                row.endedForms(),
                makers,
                comment,
                enactedBy,
                enactedAt,
                row.version() + 1);
    }
}
