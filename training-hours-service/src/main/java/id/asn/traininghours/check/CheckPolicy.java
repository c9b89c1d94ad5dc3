package id.asn.traininghours.check;

import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.trust.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the checks on one completion after the other and lets the dated rules decide. No I/O. */
public final class CheckPolicy {

    private final CheckRules rules;
    private final History history;
    private final Map<String, Standing> standings;
    private final Map<String, Integer> pace;

    /**
     * @param standings of providers with a history, by code
     * @param pace completions that a provider has reported within this minute
     */
    public CheckPolicy(CheckRules rules, History history, Map<String, Standing> standings, Map<String, Integer> pace) {
        this.rules = rules;
        this.history = history;
        this.standings = Map.copyOf(standings);
        this.pace = Map.copyOf(pace);
    }

    public Judgement judge(Suspect suspect) {
        List<Reason> found = new ArrayList<>(HistoryChecks.findings(suspect, history, rules));
        found.addAll(ClaimChecks.findings(suspect, rules));
        burst(suspect).ifPresent(found::add);
        Standing provider = standings.get(suspect.completion().providerCode());
        return new Judgement(found.stream()
                .flatMap(reason -> decided(reason, suspect, provider))
                .sorted(Comparator.comparing(reason -> !reason.isHold()))
                .toList());
    }

    private Optional<Reason> burst(Suspect suspect) {
        String code = suspect.completion().providerCode();
        Standing provider = standings.get(code);
        if (provider == null || provider.busiestMinute() == null) {
            return Optional.empty();
        }
        int now = pace.getOrDefault(code, 0);
        int usual = provider.busiestMinute();
        return rules.limit(HoursProblem.PROVIDER_BURST, suspect.completion().endDate())
                .filter(times -> BigDecimal.valueOf(now).compareTo(times.multiply(BigDecimal.valueOf(usual))) > 0)
                .map(times -> Reason.of(HoursProblem.PROVIDER_BURST, code, now, usual));
    }

    /** Nothing, when the check is off or has not begun for completions of that date. */
    private Stream<Reason> decided(Reason found, Suspect suspect, @Nullable Standing provider) {
        return rules.running(found.code(), suspect.completion().endDate()).stream()
                .map(rule -> decided(found, rule, provider));
    }

    private static Reason decided(Reason found, CheckRule rule, @Nullable Standing provider) {
        if (provider == null || !provider.isDistrusted() || rule.belowTrust() == null) {
            return found.decided(rule.decision(), rule.ruleSet(), null);
        }
        boolean harder = rule.belowTrust() == CheckDecision.HOLD && rule.decision() == CheckDecision.FLAG;
        return found.decided(rule.belowTrust(), rule.ruleSet(), harder ? provider.score() : null);
    }
}
