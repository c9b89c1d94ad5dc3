package id.asn.traininghours.check;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.trust.ProviderPace;
import id.asn.traininghours.trust.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gathers what a batch is judged by: one statement for its history; rules and standings of providers are at hand. */
@ApplicationScoped
public class Judging {

    private final CheckRuleBook rules;
    private final CompletionHistory completionHistory;
    private final Standings standings;
    private final ProviderPace pace;

    Judging(CheckRuleBook rules, CompletionHistory completionHistory, Standings standings, ProviderPace pace) {
        this.rules = rules;
        this.completionHistory = completionHistory;
        this.standings = standings;
        this.pace = pace;
    }

    public Bench of(List<KnownCompletion> candidates, Instant now) {
        Map<String, Integer> reported =
                candidates.stream().collect(toMap(KnownCompletion::providerCode, one -> 1, Integer::sum));
        History history = completionHistory.of(candidates, now);
        CheckPolicy policy =
                new CheckPolicy(rules.rules(), history, standings.of(reported.keySet()), pace.withThese(reported, now));
        return new Bench(policy, history);
    }

    /** The policy of a batch, and the history that it writes on. */
    public record Bench(CheckPolicy policy, History history) {}
}
