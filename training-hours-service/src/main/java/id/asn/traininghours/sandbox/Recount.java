package id.asn.traininghours.sandbox;

import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.ConversionPolicy;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.CapPolicy;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Converts and caps credits again under other rules, one after the other as they were recorded, by the policies that
 * credited them. A form of which the rules say nothing keeps the ledger's figures. No I/O.
 */
final class Recount {

    private final RuleBook rules;
    private final Predicate<String> isRuled;
    private final Map<Key, BigDecimal> used = new HashMap<>();

    /** @param others what entries beside these use; none of it is recounted */
    Recount(RuleBook rules, Predicate<String> isRuled, List<OtherUse> others) {
        this.rules = rules;
        this.isRuled = isRuled;
        others.forEach(use -> used.merge(
                new Key(use.employeeId(), use.formCode(), use.capPeriod(), use.periodStart()),
                use.units(),
                BigDecimal::add));
    }

    Recounted of(StandingCredit credit) {
        if (!isRuled.test(credit.formCode())) {
            return new Recounted.Untouched(credit.now());
        }
        try {
            Conversion conversion = ConversionPolicy.convert(credit.claim(), rules);
            return new Recounted.Converted(
                    new Figures(conversion.claimed(), conversion.converted(), credited(credit, conversion)));
        } catch (ProblemException noConversion) {
            return new Recounted.WithoutConversion(new Figures(credit.claimedJp(), Jp.ZERO, Jp.ZERO));
        }
    }

    private Jp credited(StandingCredit credit, Conversion conversion) {
        Cap cap = conversion.cap();
        if (cap == null) {
            return conversion.converted();
        }
        Map<LocalDate, BigDecimal> placed = CapPolicy.allocate(
                cap.unitsOf(conversion.converted()),
                cap,
                credit.startDate(),
                credit.endDate(),
                period -> used.getOrDefault(key(credit, cap, period), BigDecimal.ZERO));
        placed.forEach((period, units) -> used.merge(key(credit, cap, period), units, BigDecimal::add));
        return cap.jpOf(placed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Key key(StandingCredit credit, Cap cap, LocalDate period) {
        return new Key(credit.employeeId(), credit.formCode(), cap.period(), period);
    }

    private record Key(UUID employeeId, String formCode, CapPeriod capPeriod, LocalDate periodStart) {}
}
