package id.asn.standard.impact;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.impact.StandardChange.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpmCategoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final JpmCategories CATEGORIES = new JpmCategories(Cuts.OF_2019);

    /** Nine competencies at level 3, sum 27. */
    @ParameterizedTest
    @CsvSource({
        "27, MS, OPTIMAL",
        "24.3, MS, OPTIMAL",
        "24, MS, CUKUP_OPTIMAL",
        "21.6, MS, CUKUP_OPTIMAL",
        "21.59, MMS, CUKUP_OPTIMAL",
        "21.06, MMS, CUKUP_OPTIMAL",
        "21, MMS, KURANG_OPTIMAL",
        "18.36, MMS, KURANG_OPTIMAL",
        "18, KMS, KURANG_OPTIMAL",
        "37.5, MS, OPTIMAL"
    })
    void theVectorsOfTheRule(BigDecimal sum, String filling, String mapping) {
        // Given
        Map<String, Owned> owned = new HashMap<>();
        BigDecimal each = sum.setScale(2).divideToIntegralValue(BigDecimal.valueOf(9));
        IntStream.range(0, 8).forEach(i -> owned.put("C" + i, owned(each)));
        owned.put("C8", owned(sum.subtract(each.multiply(BigDecimal.valueOf(8)))));

        // When
        String asFilling = CATEGORIES.of(Purpose.PENGISIAN_JABATAN, nineAtThree(), owned, DAY);
        String asMapping = CATEGORIES.of(Purpose.PEMETAAN, nineAtThree(), owned, DAY);

        // Then
        assertThat(asFilling).isEqualTo(filling);
        assertThat(asMapping).isEqualTo(mapping);
    }

    @Test
    void whatIsMissingOrExpiredGivesNoCategoryAndNoStandardIsNotIncomplete() {
        // Given
        Map<String, Owned> owned = new HashMap<>();
        IntStream.range(0, 9).forEach(i -> owned.put("C" + i, owned(BigDecimal.valueOf(5))));
        Map<String, Owned> expired = new HashMap<>(owned);
        expired.put("C3", new Owned(Level.whole(5), DAY.minusDays(1)));
        Map<String, Owned> lastDay = new HashMap<>(owned);
        lastDay.put("C3", new Owned(Level.whole(5), DAY));

        // When
        String ofExpired = CATEGORIES.of(Purpose.PEMETAAN, nineAtThree(), expired, DAY);
        String onTheLastDay = CATEGORIES.of(Purpose.PEMETAAN, nineAtThree(), lastDay, DAY);
        String ofNothing = CATEGORIES.of(Purpose.PEMETAAN, nineAtThree(), Map.of(), DAY);
        String withoutStandard = CATEGORIES.of(Purpose.PEMETAAN, List.of(), owned, DAY);

        // Then
        assertThat(List.of(ofExpired, onTheLastDay, ofNothing, withoutStandard))
                .containsExactly("INCOMPLETE", "OPTIMAL", "INCOMPLETE", "NO_STANDARD");
    }

    private static List<Requirement> nineAtThree() {
        return IntStream.range(0, 9)
                .mapToObj(i -> new Requirement("C" + i, Level.whole(3)))
                .toList();
    }

    private static Owned owned(BigDecimal level) {
        return new Owned(Level.of(level), null);
    }
}
