package id.asn.standard.impact;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.employee.PlacementKind;
import id.asn.standard.skj.StandardStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<String> CODES = List.of("M.1", "M.2", "M.3", "T.1", "T.2");

    @Test
    void holdersAreCountedOnBothSidesAndTheUnknownAndExpiredApart() {
        // Given: M.1 is raised from 3 to 4
        PopulationTally tally = tally(new RequirementChange("M.1", 3, 4));

        // When
        tally.add(Map.of("M.1", owned(400)));
        tally.add(Map.of("M.1", owned(399)));
        tally.add(Map.of("M.1", owned(300)));
        tally.add(Map.of("M.1", owned(299)));
        tally.add(Map.of("M.1", new Owned(new Level(500), DAY.minusDays(1))));
        tally.add(Map.of("M.1", new Owned(null, DAY.minusYears(1))));
        tally.add(Map.of("M.9", owned(500)));
        PopulationImpact impact = tally.of(PlacementKind.DEFINITIVE, 9);

        // Then
        assertThat(impact.competencies())
                .containsExactly(new CompetencyImpact("M.1", null, 3, 4, 3, 1, 1, 3, 2, 0, 3, 2));
        assertThat(impact.assessed()).isEqualTo(7);
        assertThat(impact.needsAppearing()).isEqualTo(2);
        assertThat(impact.needsVanishing()).isZero();
        assertThat(impact.categoryChanges()).isEqualTo(2);
        assertThat(impact.categories())
                .containsExactly(
                        new CategoryMove("INCOMPLETE", "INCOMPLETE", 5),
                        new CategoryMove("MS", "MMS", 2),
                        new CategoryMove("MS", "MS", 2));
    }

    @Test
    void whatIsNoLongerAskedForTakesItsNeedsAway() {
        // Given
        PopulationTally tally = tally(new RequirementChange("M.1", 3, null), new RequirementChange("T.1", null, 2));

        // When
        tally.add(Map.of("M.1", owned(200), "T.1", owned(100)));
        PopulationImpact impact = tally.of(PlacementKind.ACTING, 1);

        // Then
        assertThat(impact.needsVanishing()).isEqualTo(1);
        assertThat(impact.needsAppearing()).isEqualTo(1);
    }

    /** Whatever people have: each side adds up to all holders, and needs before + appearing - vanishing = needs after. */
    @ParameterizedTest
    @ValueSource(longs = {5, 38, 2026})
    void everyCountAddsUp(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            // Given
            PopulationTally tally = tally(CODES.stream()
                    .map(code -> new RequirementChange(code, levelOrNone(random), levelOrNone(random)))
                    .filter(change -> change.before() != null || change.after() != null)
                    .toArray(RequirementChange[]::new));
            int known = random.nextInt(20);
            int holders = known + random.nextInt(5);

            // When
            for (int i = 0; i < known; i++) {
                tally.add(person(random));
            }
            PopulationImpact impact = tally.of(PlacementKind.DEFINITIVE, holders);

            // Then
            assertThat(impact.categories().stream()
                            .mapToInt(CategoryMove::holders)
                            .sum())
                    .isEqualTo(holders);
            for (CompetencyImpact row : Objects.requireNonNull(impact.competencies())) {
                int apart = row.unknown() + row.expired();
                assertThat(row.meetBefore() + row.belowBefore())
                        .isEqualTo(row.levelBefore() == null ? 0 : holders - apart);
                assertThat(row.meetAfter() + row.belowAfter())
                        .isEqualTo(row.levelAfter() == null ? 0 : holders - apart);
                assertThat(row.belowBefore() + row.newlyBelow() - row.noLongerBelow())
                        .isEqualTo(row.belowAfter());
            }
        }
    }

    private static Map<String, Owned> person(Random random) {
        Map<String, Owned> owned = new HashMap<>();
        for (String code : CODES) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> owned.put(code, new Owned(new Level(random.nextInt(501)), DAY.minusDays(1)));
                case 2 -> owned.put(code, new Owned(null, DAY.minusDays(9)));
                case 3 -> owned.put(code, new Owned(new Level(random.nextInt(501)), DAY));
                default -> owned.put(code, owned(random.nextInt(501)));
            }
        }
        return owned;
    }

    private static @Nullable Integer levelOrNone(Random random) {
        return random.nextInt(4) == 0 ? null : 1 + random.nextInt(5);
    }

    private static Owned owned(int hundredths) {
        return new Owned(new Level(hundredths), null);
    }

    private static PopulationTally tally(RequirementChange... changes) {
        UUID id = UUID.randomUUID();
        return new PopulationTally(
                new StandardChange(id, id, "6407", StandardStatus.DRAFT, id, List.of(changes)),
                Purpose.PENGISIAN_JABATAN,
                new JpmCategories(Cuts.OF_2019),
                DAY);
    }
}
