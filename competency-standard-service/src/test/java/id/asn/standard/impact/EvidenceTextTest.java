package id.asn.standard.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTextTest {

    private final EvidenceText evidence = new EvidenceText();

    @Test
    void linesOfCodesLevelsAndDatesBecomeWhatAPersonHas() {
        // Given
        LocalDate day = LocalDate.of(2027, 12, 31);

        // When
        Map<String, Owned> owned = evidence.read("M.1\nT SDM\nS.1", "240\n-\n500", "2027-12-31\n2025-01-01\n-");

        // Then
        assertThat(owned)
                .containsOnly(
                        Map.entry("M.1", new Owned(new Level(240), day)),
                        Map.entry("T SDM", new Owned(null, LocalDate.of(2025, 1, 1))),
                        Map.entry("S.1", new Owned(new Level(500), null)));
    }

    @Test
    void ofWhomNothingIsKnownHasNothing() {
        // When
        Map<String, Owned> owned = evidence.read("", "", "");

        // Then
        assertThat(owned).isEmpty();
    }
}
