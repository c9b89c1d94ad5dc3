package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Problems;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says, step by step and in the caller's language, how the figures of an account came about. */
@ApplicationScoped
class Explanation {

    private final Problems problems;

    Explanation(Problems problems) {
        this.problems = problems;
    }

    List<EntitlementStep> of(Position position, Switches switches) {
        Account account = position.account();
        List<EntitlementStep> steps = new ArrayList<>();
        steps.add(rule(account));
        if (!account.window().equals(account.period())) {
            steps.add(employment(position));
        }
        steps.add(proration(account, switches.proration(account.period().from())));
        if (account.isFloor()) {
            steps.add(carryOver(position, switches.carryOver(account.period().from())));
        }
        steps.add(crossYear(position, switches.crossYear(account.window().to())));
        return steps;
    }

    private EntitlementStep rule(Account account) {
        EntitlementRule rule = account.rule();
        String message = worded(
                account.isFloor() ? EntitlementProblem.OWED_BY_RULE : EntitlementProblem.ALLOWED_BY_RULE,
                rule.requiredJp(),
                account.period().from(),
                account.period().to());
        return step(EntitlementStep.Kind.RULE, rule.requiredJp(), rule, message);
    }

    private EntitlementStep employment(Position position) {
        Account account = position.account();
        String message = worded(
                EntitlementProblem.PART_OF_PERIOD,
                account.rule().employmentKind(),
                account.window().from(),
                account.window().to());
        return withDays(account, step(EntitlementStep.Kind.EMPLOYMENT, account.requiredJp(), account.rule(), message));
    }

    private EntitlementStep proration(Account account, PolicySwitch inForce) {
        boolean byDays = inForce.value() == SwitchValue.BY_DAYS;
        String message = byDays
                ? worded(
                        EntitlementProblem.PRORATED_BY_DAYS,
                        account.requiredJp(),
                        account.window().days(),
                        account.period().days())
                : worded(EntitlementProblem.NOT_PRORATED, account.requiredJp());
        EntitlementStep step = step(EntitlementStep.Kind.PRORATION, account.requiredJp(), inForce, null, message);
        return byDays ? withDays(account, step) : step;
    }

    private EntitlementStep carryOver(Position position, PolicySwitch inForce) {
        String message = inForce.value() == SwitchValue.SURPLUS
                ? worded(
                        EntitlementProblem.SURPLUS_CARRIED_OVER,
                        position.carriedJp(),
                        Objects.requireNonNull(inForce.maxJp(), "maxJp"),
                        Objects.requireNonNull(inForce.years(), "years"))
                : worded(EntitlementProblem.NOT_CARRIED_OVER);
        return step(EntitlementStep.Kind.CARRY_OVER, position.carriedJp(), inForce, position.carriedOver(), message);
    }

    private EntitlementStep crossYear(Position position, PolicySwitch inForce) {
        String message = worded(
                inForce.value() == SwitchValue.SPLIT_BY_DAYS
                        ? EntitlementProblem.COUNTED_BY_DAYS
                        : EntitlementProblem.COUNTED_ON_COMPLETION);
        return step(EntitlementStep.Kind.CROSS_YEAR, position.hours().verifiedJp(), inForce, null, message);
    }

    private static EntitlementStep step(EntitlementStep.Kind kind, Jp jp, EntitlementRule rule, String message) {
        return new EntitlementStep(
                kind, jp, rule.ruleSet(), null, rule.effectiveFrom(), rule.legalBasis(), null, null, null, message);
    }

    private static EntitlementStep step(
            EntitlementStep.Kind kind,
            Jp jp,
            PolicySwitch inForce,
            @Nullable List<CarriedOver> carriedOver,
            String message) {
        return new EntitlementStep(
                kind,
                jp,
                null,
                inForce.value(),
                inForce.effectiveFrom(),
                inForce.legalBasis(),
                null,
                null,
                carriedOver == null || carriedOver.isEmpty() ? null : carriedOver,
                message);
    }

    private static EntitlementStep withDays(Account account, EntitlementStep step) {
        return new EntitlementStep(
                step.step(),
                step.jp(),
                step.ruleSet(),
                step.value(),
                step.effectiveFrom(),
                step.legalBasis(),
                account.window().days(),
                account.period().days(),
                step.carriedOver(),
                step.message());
    }

    private String worded(EntitlementProblem remark, Object... args) {
        return problems.view(Problem.of(remark, args)).detail();
    }
}
