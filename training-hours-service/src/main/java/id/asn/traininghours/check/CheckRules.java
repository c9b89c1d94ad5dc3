package id.asn.traininghours.check;

import static java.util.stream.Collectors.groupingBy;

import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All check rules ever, for every date. */
public final class CheckRules {

    private final Map<HoursProblem, List<CheckRule>> byCheck;

    private CheckRules(Map<HoursProblem, List<CheckRule>> byCheck) {
        this.byCheck = byCheck;
    }

    public static CheckRules of(List<CheckRule> rules) {
        return new CheckRules(new EnumMap<>(rules.stream().collect(groupingBy(CheckRule::checkCode))));
    }

    /** The rule of a check for completions of the date, unless it is off or not begun. */
    Optional<CheckRule> running(HoursProblem check, LocalDate completed) {
        return byCheck.getOrDefault(check, List.of()).stream()
                .filter(rule -> rule.isInForceOn(completed) && rule.runs())
                .findFirst();
    }

    Optional<BigDecimal> limit(HoursProblem check, LocalDate completed) {
        return running(check, completed).map(CheckRule::limitValue);
    }

    Stream<CheckRule> inForceOn(LocalDate completed) {
        return byCheck.values().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.isInForceOn(completed))
                .sorted(Comparator.comparing(CheckRule::checkCode));
    }
}
