package id.asn.traininghours.check;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads check rules. */
@ApplicationScoped
@UseCase
public class CheckRuleQueries {

    private final CheckRuleBook rules;

    CheckRuleQueries(CheckRuleBook rules) {
        this.rules = rules;
    }

    public List<CheckRuleView> inForceOn(LocalDate date) {
        return rules.rules().inForceOn(date).map(CheckRuleView::of).toList();
    }
}
