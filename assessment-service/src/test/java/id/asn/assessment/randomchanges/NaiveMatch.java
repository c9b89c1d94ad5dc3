package id.asn.assessment.randomchanges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A match reckoned from the run's own memory with nothing but whole numbers and loops; what the service must agree with.
 *
 * @param owned hundredths of a level by competency; without those that no valid rating speaks for
 */
record NaiveMatch(
        String status,
        @Nullable Long sumIndividual,
        @Nullable Long sumRequired,
        @Nullable String category,
        SortedMap<String, Integer> owned) {

    private static final int VALID_YEARS = 3;

    static NaiveMatch of(
            SeenPerson person, String purpose, List<SeenStandard> standards, NaiveRules rules, LocalDate day) {
        SeenStandard standard = inForce(person, standards, day);
        if (standard == null) {
            return new NaiveMatch("NO_STANDARD", null, null, null, new TreeMap<>());
        }
        SortedMap<String, Integer> owned = new TreeMap<>();
        for (String competency : standard.levels().keySet()) {
            Integer level = owned(person, purpose, competency, rules, day);
            if (level != null) {
                owned.put(competency, level);
            }
        }
        if (owned.size() < standard.levels().size()) {
            return new NaiveMatch("INCOMPLETE", null, null, null, owned);
        }
        long individual = 0;
        long required = 0;
        for (Map.Entry<String, Integer> level : standard.levels().entrySet()) {
            int own = owned.getOrDefault(level.getKey(), 0);
            individual += rules.surplusCounts(purpose, day) ? own : Math.min(own, level.getValue() * 100);
            required += level.getValue() * 100L;
        }
        return new NaiveMatch("COMPLETE", individual, required, rules.category(purpose, individual, required), owned);
    }

    private static @Nullable SeenStandard inForce(SeenPerson person, List<SeenStandard> standards, LocalDate day) {
        SeenStandard found = null;
        for (SeenStandard standard : standards) {
            boolean later = found == null || standard.from().isAfter(found.from());
            if (standard.position().equals(person.position) && standard.isInForceOn(day) && later) {
                found = standard;
            }
        }
        return found;
    }

    private static @Nullable Integer owned(
            SeenPerson person, String purpose, String competency, NaiveRules rules, LocalDate day) {
        SeenResult best = null;
        for (SeenResult result : person.results) {
            boolean speaks = result.purpose().equals(purpose)
                    && result.hundredths().containsKey(competency)
                    && !result.assessedOn().isAfter(day)
                    && !result.assessedOn().plusYears(VALID_YEARS).isBefore(day)
                    && rules.admits(result.method(), competency, day);
            if (speaks && (best == null || beats(result, best, competency, rules, day))) {
                best = result;
            }
        }
        return best == null ? null : best.hundredths().get(competency);
    }

    /** The later of the list was recorded later and wins what is otherwise equal. */
    private static boolean beats(
            SeenResult result, SeenResult best, String competency, NaiveRules rules, LocalDate day) {
        int rank = rules.rank(result.method(), competency, day);
        int bestRank = rules.rank(best.method(), competency, day);
        return rank == bestRank ? !result.assessedOn().isBefore(best.assessedOn()) : rank < bestRank;
    }
}
