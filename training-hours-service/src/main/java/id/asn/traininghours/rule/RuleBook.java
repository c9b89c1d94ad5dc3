package id.asn.traininghours.rule;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
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
}
