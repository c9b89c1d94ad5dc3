package id.asn.traininghours.rule;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conversion rules that ever were, to find the one in force on a date. */
public record RuleBook(Map<String, List<ConversionRule>> byForm) {

    public static RuleBook of(List<ConversionRule> rules) {
        return new RuleBook(rules.stream().collect(groupingBy(ConversionRule::formCode)));
    }

    public boolean knows(String formCode) {
        return byForm.containsKey(formCode);
    }

    public Optional<ConversionRule> inForce(String formCode, LocalDate date) {
        return byForm.getOrDefault(formCode, List.of()).stream()
                .filter(rule -> rule.isInForce(date))
                .findFirst();
    }

    /** The book with these rules in the place of all that it has of their forms, and without any rule for the ended ones. */
    RuleBook with(List<ConversionRule> rules, List<String> endedForms) {
        Map<String, List<ConversionRule>> forms = new HashMap<>(byForm);
        rules.forEach(rule -> forms.put(rule.formCode(), List.of(rule)));
        endedForms.forEach(form -> forms.put(form, List.of()));
        return new RuleBook(forms);
    }
}
