package id.asn.standard.skj;

import id.asn.standard.dictionary.CompetencyGroup;
import java.util.EnumMap;
import java.util.Map;

/** How many competencies of each group a standard needs; a dated row with its citation. */
public record CompletenessRule(int minimumManajerial, int minimumSosiokultural, int minimumTeknis, String citation) {

    Map<CompetencyGroup, Integer> minima() {
        Map<CompetencyGroup, Integer> minima = new EnumMap<>(CompetencyGroup.class);
        minima.put(CompetencyGroup.MANAJERIAL, minimumManajerial);
        minima.put(CompetencyGroup.SOSIOKULTURAL, minimumSosiokultural);
        minima.put(CompetencyGroup.TEKNIS, minimumTeknis);
        return minima;
    }
}
