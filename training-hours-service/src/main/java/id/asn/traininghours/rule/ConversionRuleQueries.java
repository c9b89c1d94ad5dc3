package id.asn.traininghours.rule;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads the rules for callers. */
@ApplicationScoped
@UseCase
public class ConversionRuleQueries {

    private final ConversionRules rules;

    ConversionRuleQueries(ConversionRules rules) {
        this.rules = rules;
    }

    public List<ConversionRule> inForce(LocalDate date) {
        return rules.inForce(date);
    }
}
