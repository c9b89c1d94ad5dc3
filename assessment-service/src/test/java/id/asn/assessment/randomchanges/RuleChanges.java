package id.asn.assessment.randomchanges;

import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two national officers change the rules for a day to come, at random; the naive rules are told. */
final class RuleChanges {

    private static final Map<String, String> GROUPS =
            Map.of("M", "MANAJERIAL", "S", "SOSIOKULTURAL", "T", "TEKNIS", "P", "PEMERINTAHAN");

    private final Random random;
    private final NaiveRules rules;
    private final String maker = Tokens.rulesOfficer("maker");
    private final String checker = Tokens.rulesOfficer("checker");

    RuleChanges(Random random, NaiveRules rules) {
        this.random = random;
        this.rules = rules;
    }

    void enactFor(LocalDate day) {
        if (random.nextBoolean()) {
            enactScheme(day);
        } else {
            enactPolicy(day);
        }
    }

    private void enactScheme(LocalDate day) {
        boolean counts = random.nextBoolean();
        enact(
                "rule-schemes",
                Map.ofEntries(
                        Map.entry("code", "JPM-PEMETAAN"),
                        Map.entry("purpose", "PEMETAAN"),
                        Map.entry("tier", "*"),
                        Map.entry("effectiveFrom", day.toString()),
                        Map.entry("validityMonths", 36),
                        Map.entry("citation", "Aturan uji"),
                        Map.entry("certainty", "U"),
                        Map.entry(
                                "parts",
                                List.of(Map.of(
                                        "code",
                                        "SELURUH",
                                        "groups",
                                        List.of("MANAJERIAL", "SOSIOKULTURAL", "TEKNIS", "PEMERINTAHAN"),
                                        "weight",
                                        100))),
                        Map.entry(
                                "categories",
                                List.of(
                                        category("OPTIMAL", 90),
                                        category("CUKUP_OPTIMAL", 78),
                                        category("KURANG_OPTIMAL", 0))),
                        Map.entry("surplus", counts ? "COMPENSATES" : "CAPPED_PER_COMPETENCY"),
                        Map.entry("missing", "INCOMPLETE"),
                        Map.entry("displayScale", 2)));
        rules.surplusCounts(day, counts);
    }

    private static Map<String, Object> category(String code, int minimum) {
        return Map.of("code", code, "minimum", minimum, "nameId", code, "nameEn", code);
    }

    /** For each group some sources in some order, two of them on the same rank. */
    private void enactPolicy(LocalDate day) {
        Map<String, List<List<String>>> sources = Map.of("M", ranks(), "S", ranks(), "T", ranks(), "P", ranks());
        List<Map<String, Object>> ranks = new ArrayList<>();
        sources.forEach((prefix, methods) -> {
            for (int rank = 0; rank < methods.size(); rank++) {
                for (String method : methods.get(rank)) {
                    ranks.add(Map.of("group", GROUPS.get(prefix), "method", method, "rank", rank + 1));
                }
            }
        });
        enact(
                "evidence-policies",
                Map.of(
                        "code", "URUTAN-BUKTI",
                        "effectiveFrom", day.toString(),
                        "citation", "Aturan uji",
                        "certainty", "U",
                        "ranks", ranks));
        rules.rank(day, sources);
    }

    private List<List<String>> ranks() {
        List<String> methods = new ArrayList<>(World.METHODS);
        Collections.shuffle(methods, random);
        return List.of(List.of(methods.get(0)), List.of(methods.get(1), methods.get(2)), List.of(methods.get(3)));
    }

    private void enact(String kind, Map<String, Object> content) {
        String path = "/v1/" + kind + "/drafts";
        String draft =
                Results.post(maker, path, content).statusCode(201).extract().path("draft.draftId");
        Results.post(maker, path + "/" + draft + "/submission", "").statusCode(200);
        Results.post(checker, path + "/" + draft + "/enactment", "").statusCode(200);
    }
}
