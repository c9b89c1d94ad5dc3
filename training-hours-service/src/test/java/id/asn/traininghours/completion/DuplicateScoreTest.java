package id.asn.traininghours.completion;

import static id.asn.traininghours.completion.DuplicateScore.Likeness.CERTIFICATE;
import static id.asn.traininghours.completion.DuplicateScore.Likeness.DATES;
import static id.asn.traininghours.completion.DuplicateScore.Likeness.FORM;
import static id.asn.traininghours.completion.DuplicateScore.Likeness.JP;
import static id.asn.traininghours.completion.DuplicateScore.Likeness.PROGRAMME;
import static id.asn.traininghours.completion.DuplicateScore.Likeness.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases G01 and G02 of the test plan. */
class DuplicateScoreTest {

    @Test
    void oneAndTheSameIsAHundredWithoutAnyProof() {
        KnownCompletion one = completion("skj", "2022-01-01", "2022-01-03", "P-1", "10", null);
        assertThat(DuplicateScore.of(one, one).points()).isEqualTo(100);
        assertThat(DuplicateScore.of(one, one).parts())
                .extracting(DuplicateScore.Part::likeness)
                .containsExactly(TITLE, DATES, PROGRAMME, JP, FORM);
    }

    @Test
    void aCommonCertificateAloneIsSixty() {
        KnownCompletion one = completion("skj", "2022-01-01", "2022-01-03", null, "10", "1|LAN");
        KnownCompletion other = new KnownCompletion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "B",
                "www",
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 1, 1),
                "1|LAN",
                null,
                "KL03",
                null,
                Jp.of(3),
                AttendanceMode.ONLINE,
                KnownState.STANDING);
        assertThat(DuplicateScore.of(one, other)).satisfies(score -> {
            assertThat(score.points()).isEqualTo(60);
            assertThat(score.parts()).containsExactly(new DuplicateScore.Part(CERTIFICATE, 60));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, points: days in common among all days of both, of 25
        "2022-01-01, 2022-01-04, 25",
        "2022-01-03, 2022-01-04, 12",
        "2022-01-04, 2022-01-07, 3",
        "2022-01-05, 2022-01-05, 0",
    })
    void datesCountByTheDaysInCommon(String from, String to, int points) {
        KnownCompletion one = completion("a", "2022-01-01", "2022-01-04", null, "10", null);
        KnownCompletion other = completion("b", from, to, null, "10", null);
        int dates = DuplicateScore.of(one, other).parts().stream()
                .filter(part -> part.likeness() == DATES)
                .mapToInt(DuplicateScore.Part::points)
                .sum();
        assertThat(dates).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "manajemen talenta, manajemen talenta, 100",
        "talenta manajemen, manajemen talenta, 100",
        "manajemen talenta, manajemen talenta asn, 81",
        "manajemen talenta, pengadaan barang, 0",
        "manajemen, manajer, 50",
    })
    void titlesCountByThePiecesOfTheirWords(String one, String other, int percent) {
        assertThat(TitleSimilarity.percent(one, other)).isEqualTo(percent);
        assertThat(TitleSimilarity.percent(other, one)).isEqualTo(percent);
    }

    private static KnownCompletion completion(
            String title, String from, String to, @Nullable String programme, String jp, @Nullable String certificate) {
        return new KnownCompletion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "A",
                title,
                LocalDate.parse(from),
                LocalDate.parse(to),
                certificate,
                null,
                "KL07",
                programme,
                Jp.of(jp),
                AttendanceMode.ONSITE,
                KnownState.STANDING);
    }
}
