package id.asn.traininghours.transcript;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.reading.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** Transcripts as they are printed. */
final class PaperFixture {

    static final UUID EMPLOYEE = UUID.fromString("019aa900-1a00-7a01-9a01-0000000000a1");
    static final String LONG_TITLE =
            "Pelatihan Penyusunan Standar Kompetensi Jabatan dan Analisis Kesenjangan Kompetensi"
                    + " bagi Pengelola Kepegawaian di Lingkungan Pemerintah Kabupaten/Kota se-Jawa Tengah Angkatan XXVII"
                    + " Pola Blended Learning \u201cASN Belajar\u201d \u2013 R\u00e9vision";

    private static final Instant ISSUED = Instant.parse("2026-11-27T03:00:00Z");

    private PaperFixture() {}

    static Transcript transcript(List<RecordedEntry> entries) {
        return Transcript.of(EMPLOYEE, "3328", "Pemerintah Kabupaten Tegal", new Period(null, null), entries);
    }

    static IssuedTranscript issued(List<RecordedEntry> entries) {
        Transcript transcript = transcript(entries);
        TranscriptSums sums = transcript.sums();
        return new IssuedTranscript(
                transcript,
                new TranscriptIssue(
                        UUID.fromString("019aa900-1a00-7a01-9a01-0000000000b1"),
                        "7K2M09QDXW3F5T81",
                        EMPLOYEE,
                        "3328",
                        null,
                        null,
                        ISSUED,
                        LocalDate.of(2026, 11, 27),
                        ISSUED,
                        "ani",
                        TranscriptDigest.of(transcript),
                        sums.completions(),
                        sums.claimedJp(),
                        sums.convertedJp(),
                        sums.creditedJp(),
                        sums.verifiedJp(),
                        sums.unverifiedJp(),
                        List.of()));
    }

    /** Several pages over five years, with titles of all lengths. */
    static List<RecordedEntry> many(int completions) {
        return IntStream.range(0, completions)
                .mapToObj(i -> RecordedFixture.credit(
                        new UUID(1, i),
                        LocalDate.of(2022 + i % 5, 1 + i % 12, 1 + i % 28).toString(),
                        "%d.%02d".formatted(1 + i % 40, i % 100),
                        i % 4 == 3 ? Verification.UNVERIFIED : Verification.VERIFIED,
                        i % 3 == 0 ? LONG_TITLE : "Kegiatan " + i))
                .toList();
    }

    static byte[] paper(IssuedTranscript issued, Locale locale) {
        return new TranscriptPaper(issued, new TranscriptTexts(locale, ZoneId.of("Asia/Jakarta"))).bytes();
    }
}
