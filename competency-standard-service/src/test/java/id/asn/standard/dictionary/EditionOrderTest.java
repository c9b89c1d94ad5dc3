package id.asn.standard.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.chassis.web.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditionOrderTest {

    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

    @Test
    void eachHoldsUntilTheNext() {
        // Given
        List<EditionState> known = List.of(edition("A", Y2018), edition("C", Y2024), edition("B", Y2020));

        // When
        List<EditionState> laid = EditionOrder.laid(known);

        // Then
        assertThat(laid)
                .extracting(EditionState::edition, EditionState::effectiveFrom, EditionState::effectiveTo)
                .containsExactly(tuple("A", Y2018, Y2020), tuple("B", Y2020, Y2024), tuple("C", Y2024, null));
    }

    @Test
    void anEndThatNoLongerFollowsIsForgotten() {
        // Given
        EditionState ended = edition("A", Y2018).until(Y2020);

        // When
        List<EditionState> laid = EditionOrder.laid(List.of(ended));

        // Then
        assertThat(laid).extracting(EditionState::effectiveTo).containsOnlyNulls();
    }

    @Test
    void twoOnOneDayAreRefusedNamingTheStandingOne() {
        // Given
        List<EditionState> known = List.of(edition("STANDING", Y2018), edition("ADDED", Y2018));

        // When // Then
        assertThatThrownBy(() -> EditionOrder.laid(known)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(DictionaryProblem.EDITION_SAME_DATE);
            assertThat(problem.arguments()).containsExactly("STANDING", Y2018);
        });
    }

    private static EditionState edition(String label, LocalDate from) {
        return new EditionState(UUID.randomUUID(), label, "Kamus", "1/2018", Y2018, "Keputusan", from, null);
    }
}
