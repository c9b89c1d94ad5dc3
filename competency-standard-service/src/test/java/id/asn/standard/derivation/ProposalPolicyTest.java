package id.asn.standard.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.dictionary.CompetencyGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalPolicyTest {

    private static final TierDefault TWO_AND_ONE = new TierDefault(3, "PermenPANRB 38/2017", 2, 1);

    @Test
    void theAgencysOwnDictionaryComesBeforeANewerNationalOne() {
        // Given
        List<Proposed> found = found(whole("OWN", true, 2019), whole("NEW", false, 2024));

        // When
        Optional<List<String>> proposed = ProposalPolicy.propose(found, null, TWO_AND_ONE);

        // Then
        assertThat(proposed).hasValue(List.of("OWN.M1", "OWN.M2", "OWN.S1"));
    }

    @Test
    void anIncompleteDictionaryIsPassedOverForTheNewestWholeOne() {
        // Given
        List<Proposed> found = found(
                whole("OLD", false, 2018),
                whole("NEW", false, 2020),
                Stream.of(competency("HALF", "M1", CompetencyGroup.MANAJERIAL, false, 2024)));

        // When
        Optional<List<String>> proposed = ProposalPolicy.propose(found, null, TWO_AND_ONE);

        // Then
        assertThat(proposed).hasValue(List.of("NEW.M1", "NEW.M2", "NEW.S1"));
    }

    @Test
    void technicalCompetenciesOfTheUrusanComeFromAnyDictionary() {
        // Given
        List<Proposed> found = found(
                whole("NEW", false, 2020), Stream.of(competency("TECH", "T1", CompetencyGroup.TEKNIS, false, 2018)));

        // When
        Optional<List<String>> proposed = ProposalPolicy.propose(found, "NEW", TWO_AND_ONE);

        // Then
        assertThat(proposed).hasValue(List.of("NEW.M1", "NEW.M2", "NEW.S1", "TECH.T1"));
    }

    @Test
    void aDictionaryThatIsNotThereProposesNothing() {
        // Given
        List<Proposed> found = found(whole("NEW", false, 2020));

        // When
        Optional<List<String>> proposed = ProposalPolicy.propose(found, "OTHER", TWO_AND_ONE);

        // Then
        assertThat(proposed).isEmpty();
    }

    @SafeVarargs
    private static List<Proposed> found(Stream<Proposed>... dictionaries) {
        return Stream.of(dictionaries).flatMap(competencies -> competencies).toList();
    }

    private static Stream<Proposed> whole(String dictionary, boolean own, int year) {
        return Stream.of(
                competency(dictionary, "M1", CompetencyGroup.MANAJERIAL, own, year),
                competency(dictionary, "M2", CompetencyGroup.MANAJERIAL, own, year),
                competency(dictionary, "S1", CompetencyGroup.SOSIOKULTURAL, own, year));
    }

    private static Proposed competency(String dictionary, String code, CompetencyGroup group, boolean own, int year) {
        return new Proposed(dictionary + "." + code, dictionary, group, own, LocalDate.of(year, 1, 1));
    }
}
