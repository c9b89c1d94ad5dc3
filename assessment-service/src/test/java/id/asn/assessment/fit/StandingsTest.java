package id.asn.assessment.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fit.Standings.Place;
import id.asn.assessment.fit.Standings.Slice;
import id.asn.assessment.rules.ExactPercent;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private final List<Standing> people = List.of(
            standing(1, null, null, "a"),
            standing(2, "24", "27", "b"),
            standing(3, "8", "9", "a"),
            standing(4, "24.01", "27", "z"),
            standing(5, "23.99", "27", "a"),
            standing(6, null, null, "c"));

    @Test
    void theOrderIsExactAndTiesShareARank() {
        // When
        Slice all = Standings.of(people).first(10);

        // Then 24/27 and 8/9 are the same fraction
        assertThat(all.places())
                .containsExactly(place(4, 1), place(3, 2), place(2, 2), place(5, 4), place(1, null), place(6, null));
        assertThat(all.next()).isNull();
    }

    @Test
    void theOrderInWhichPeopleComeChangesNothing() {
        assertThat(Standings.of(people.reversed()).first(10).places())
                .isEqualTo(Standings.of(people).first(10).places());
    }

    @Test
    void aCutTellsThatThereIsMore() {
        assertThat(Standings.of(people).first(2).next()).isNotNull();
    }

    private static Place place(int id, @Nullable Integer rank) {
        return new Place(new UUID(0, id), rank);
    }

    private static Standing standing(int id, @Nullable String owned, @Nullable String required, String tie) {
        return new Standing(
                new UUID(0, id),
                owned == null || required == null
                        ? null
                        : new ExactPercent(new BigDecimal(owned), new BigDecimal(required)),
                tie);
    }
}
