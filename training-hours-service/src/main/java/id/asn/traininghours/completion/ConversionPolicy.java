package id.asn.traininghours.completion;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.RuleBook;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Turns a claim into JP by form of development (PerLAN 10/2018, annex). Pure. */
public final class ConversionPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ConversionPolicy() {}

    /** @throws id.asn.chassis.web.ProblemException 422 when no rule covers the claim or its unit does not fit the form */
    public static Conversion convert(Claim claim, RuleBook rules) {
        if (!rules.knows(claim.formCode())) {
            throw Problem.of(HoursProblem.FORM_NOT_KNOWN, claim.formCode()).at("/formCode");
        }
        ConversionRule rule = rules.inForce(claim.formCode(), claim.end())
                .orElseThrow(() -> Problem.of(HoursProblem.NO_RULE_IN_FORCE, claim.formCode(), claim.end())
                        .at("/endDate"));
        requireFittingQuantity(claim, rule);
        Jp rate = rate(claim, rule);
        int surcharge = surcharge(claim, rule);
        Jp claimed = faceValue(claim, rate);
        Jp converted = rule.unit() == Unit.JP
                ? withSurcharge(Jp.rounded(claimed.value().multiply(rate.value())), surcharge)
                : Jp.rounded(withSurcharge(rate, surcharge).value().multiply(claim.amount()));
        return new Conversion(
                claimed,
                converted,
                rule.cap(claim.international(), withSurcharge(rate, surcharge)).orElse(null),
                rule.jalur(),
                rule.ruleSet(),
                List.of(
                        Step.claimed(claimed, claim.unit(), claim.amount()),
                        Step.converted(converted, rate, surcharge, rule)));
    }

    private static void requireFittingQuantity(Claim claim, ConversionRule rule) {
        boolean fits = claim.unit() == rule.unit() || (rule.unit() == Unit.JP && claim.unit() == Unit.MINUTE);
        if (!fits) {
            throw Problem.of(HoursProblem.UNIT_NOT_FOR_FORM, claim.unit(), claim.formCode(), rule.unit())
                    .at("/quantity/unit");
        }
        if (claim.unit().isCounted() && claim.amount().stripTrailingZeros().scale() > 0) {
            throw Problem.of(HoursProblem.AMOUNT_NOT_WHOLE, claim.unit()).at("/quantity/amount");
        }
        if (claim.unit() == Unit.DAY && claim.amount().compareTo(BigDecimal.valueOf(claim.days())) > 0) {
            throw Problem.of(HoursProblem.DAYS_EXCEED_RANGE, claim.amount().toPlainString(), claim.days())
                    .at("/quantity/amount");
        }
    }

    private static Jp rate(Claim claim, ConversionRule rule) {
        if (!claim.international()) {
            return rule.nationalRate();
        }
        if (rule.internationalRate() == null) {
            throw Problem.of(HoursProblem.FORM_NOT_INTERNATIONAL, claim.formCode())
                    .at("/international");
        }
        return rule.internationalRate();
    }

    private static int surcharge(Claim claim, ConversionRule rule) {
        return claim.international() && rule.internationalSurcharge() != null ? rule.internationalSurcharge() : 0;
    }

    private static Jp faceValue(Claim claim, Jp rate) {
        return switch (claim.unit()) {
            case JP -> new Jp(claim.amount());
            case MINUTE -> Jp.ofMinutes(claim.amount());
            case DAY, SESSION, ACTIVITY, SEMESTER -> Jp.rounded(rate.value().multiply(claim.amount()));
        };
    }

    private static Jp withSurcharge(Jp jp, int percent) {
        return Jp.rounded(
                jp.value().multiply(HUNDRED.add(BigDecimal.valueOf(percent))).divide(HUNDRED));
    }
}
