package id.asn.assessment.randomchanges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rules in force on a day, as the run knows them: from the migrations, and from what it enacted itself. */
final class NaiveRules {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final NavigableMap<LocalDate, Map<String, List<List<String>>>> precedence = new TreeMap<>();
    private final NavigableMap<LocalDate, Boolean> surplus = new TreeMap<>();

    NaiveRules() {
        List<List<String>> managerial = List.of(
                List.of("ASSESSMENT_CENTER"),
                List.of("TEST"),
                List.of("MULTI_RATER"),
                List.of("SUPERIOR_RATING"),
                List.of("PORTFOLIO"));
        List<List<String>> technical = List.of(
                List.of("CERTIFICATE", "TEST"),
                List.of("ASSESSMENT_CENTER"),
                List.of("PORTFOLIO"),
                List.of("SUPERIOR_RATING"),
                List.of("MULTI_RATER"));
        precedence.put(BEGINNING, Map.of("M", managerial, "S", managerial, "T", technical));
        surplus.put(BEGINNING, true);
    }

    void rank(LocalDate from, Map<String, List<List<String>>> sources) {
        precedence.put(from, sources);
    }

    void surplusCounts(LocalDate from, boolean counts) {
        surplus.put(from, counts);
    }

    /** Only the scheme of mapping is changed by the run. */
    boolean surplusCounts(String purpose, LocalDate day) {
        return !purpose.equals("PEMETAAN") || surplus.floorEntry(day).getValue();
    }

    boolean admits(String method, String competency, LocalDate day) {
        return rank(method, competency, day) >= 0;
    }

    /** The first rank is 0; -1 for a source that is not admitted. */
    int rank(String method, String competency, LocalDate day) {
        List<List<String>> ranks =
                precedence.floorEntry(day).getValue().getOrDefault(competency.substring(0, 1), List.of());
        for (int rank = 0; rank < ranks.size(); rank++) {
            if (ranks.get(rank).contains(method)) {
                return rank;
            }
        }
        return -1;
    }

    /** Whole numbers only: 100 x individual against cut x required. */
    String category(String purpose, long individual, long required) {
        boolean filling = purpose.equals("PENGISIAN_JABATAN");
        if (100 * individual >= (filling ? 80 : 90) * required) {
            return filling ? "MS" : "OPTIMAL";
        }
        if (100 * individual >= (filling ? 68 : 78) * required) {
            return filling ? "MMS" : "CUKUP_OPTIMAL";
        }
        return filling ? "KMS" : "KURANG_OPTIMAL";
    }
}
