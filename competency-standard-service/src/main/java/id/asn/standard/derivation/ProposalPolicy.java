package id.asn.standard.derivation;

import id.asn.standard.dictionary.CompetencyGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which competencies a draft begins with: the managerial and sociocultural ones of one dictionary, and the technical ones of
 * the position's urusan from any (PermenPANRB 38/2017). Pure.
 */
final class ProposalPolicy {

    private ProposalPolicy() {}

    /**
     * @param found what is in force for the position
     * @param wanted the dictionary asked for; null: the agency's own, else the newest
     * @param usual how many of each group a standard needs
     * @return empty when no dictionary holds as many
     */
    static Optional<List<String>> propose(List<Proposed> found, @Nullable String wanted, TierDefault usual) {
        Map<String, List<Proposed>> dictionaries = found.stream()
                .filter(competency -> competency.group() != CompetencyGroup.TEKNIS)
                .filter(competency -> wanted == null || wanted.equals(competency.dictionaryCode()))
                .collect(Collectors.groupingBy(Proposed::dictionaryCode));
        return dictionaries.values().stream()
                .filter(competencies -> isWhole(competencies, usual))
                .max(Comparator.comparing(
                                (List<Proposed> nine) -> nine.getFirst().own())
                        .thenComparing(nine -> nine.getFirst().since())
                        .thenComparing(nine -> nine.getFirst().dictionaryCode()))
                .map(nine -> Stream.concat(
                                nine.stream(),
                                found.stream().filter(competency -> competency.group() == CompetencyGroup.TEKNIS))
                        .map(Proposed::competencyCode)
                        .toList());
    }

    private static boolean isWhole(List<Proposed> competencies, TierDefault usual) {
        return count(competencies, CompetencyGroup.MANAJERIAL) >= usual.minimumManajerial()
                && count(competencies, CompetencyGroup.SOSIOKULTURAL) >= usual.minimumSosiokultural();
    }

    private static long count(List<Proposed> competencies, CompetencyGroup group) {
        return competencies.stream()
                .filter(competency -> competency.group() == group)
                .count();
    }
}
