package id.asn.traininghours.transcript;

import static id.asn.traininghours.transcript.RecordedFixture.adjustment;
import static id.asn.traininghours.transcript.RecordedFixture.credit;
import static id.asn.traininghours.transcript.RecordedFixture.reversal;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TranscriptPolicyTest {

    private final UUID one = UUID.fromString("019aa900-1a00-7a01-9a01-000000000001");
    private final UUID two = UUID.fromString("019aa900-1a00-7a01-9a01-000000000002");

    @Test
    void adjustmentsAddToTheLineOfTheirCredit() {
        RecordedEntry credited = credit(one, "2022-05-25", "3");
        List<TranscriptLine> lines = TranscriptPolicy.lines(List.of(credited, adjustment(credited, "1.25")));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.creditedJp()).isEqualTo(Jp.of("4.25"));
            assertThat(line.claimedJp()).isEqualTo(Jp.of("3"));
        });
    }

    @Test
    void whatWasTakenBackIsCountedAndNotListed() {
        RecordedEntry credited = credit(one, "2022-05-25", "3");
        RecordedEntry other = credit(two, "2023-05-25", "4");
        List<RecordedEntry> entries = List.of(credited, reversal(credited), other);
        List<TranscriptLine> lines = TranscriptPolicy.lines(entries);
        assertThat(lines).extracting(TranscriptLine::completionId).containsExactly(two);
        assertThat(TranscriptPolicy.takenBack(entries, lines)).isEqualTo(1);
    }

    @Test
    void aCorrectionStandsInPlaceOfWhatItCorrects() {
        RecordedEntry wrong = credit(one, "2022-05-25", "3", Verification.UNVERIFIED, "Workshop");
        RecordedEntry right = credit(one, "2022-05-25", "5", Verification.VERIFIED, "Workshop");
        List<RecordedEntry> entries = List.of(wrong, reversal(wrong), right);
        List<TranscriptLine> lines = TranscriptPolicy.lines(entries);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.creditedJp()).isEqualTo(Jp.of("5"));
            assertThat(line.verification()).isEqualTo(Verification.VERIFIED);
        });
        assertThat(TranscriptPolicy.takenBack(entries, lines)).isZero();
    }

    @Test
    void yearsAddUpToTheWhole() {
        List<TranscriptLine> lines = TranscriptPolicy.lines(List.of(
                credit(one, "2022-12-31", "3.10"),
                credit(two, "2023-01-01", "4.07", Verification.UNVERIFIED, "Seminar")));
        List<TranscriptYear> years = TranscriptPolicy.years(lines);
        TranscriptSums sums = TranscriptSums.of(lines);
        assertThat(years).extracting(TranscriptYear::year).containsExactly(2022, 2023);
        assertThat(sums.creditedJp()).isEqualTo(Jp.of("7.17"));
        assertThat(sums.verifiedJp()).isEqualTo(Jp.of("3.10"));
        assertThat(sums.unverifiedJp()).isEqualTo(Jp.of("4.07"));
        assertThat(years.stream().map(year -> year.sums().creditedJp()).reduce(Jp.ZERO, Jp::plus))
                .isEqualTo(sums.creditedJp());
    }

    @Test
    void theDigestChangesWithAnythingThatIsSaid() {
        String before = digest(credit(one, "2022-05-25", "3"));
        assertThat(digest(credit(one, "2022-05-25", "3"))).isEqualTo(before);
        assertThat(digest(credit(one, "2022-05-25", "3.01"))).isNotEqualTo(before);
        assertThat(digest(credit(one, "2022-05-26", "3"))).isNotEqualTo(before);
        assertThat(digest(credit(one, "2022-05-25", "3", Verification.VERIFIED, "Workshop 2")))
                .isNotEqualTo(before);
    }

    private String digest(RecordedEntry entry) {
        return TranscriptDigest.of(PaperFixture.transcript(List.of(entry)));
    }
}
