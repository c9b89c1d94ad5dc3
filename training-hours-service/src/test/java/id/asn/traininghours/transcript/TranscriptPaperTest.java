package id.asn.traininghours.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.web.CallerLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class TranscriptPaperTest {

    @Test
    void theSameIssueGivesTheSameBytes() {
        IssuedTranscript issued = PaperFixture.issued(PaperFixture.many(40));
        assertThat(PaperFixture.paper(issued, CallerLanguage.INDONESIAN))
                .isEqualTo(PaperFixture.paper(issued, CallerLanguage.INDONESIAN));
    }

    @Test
    void everyPageIsNumberedAndNothingIsCutOff() throws IOException {
        // When
        byte[] paper = PaperFixture.paper(PaperFixture.issued(PaperFixture.many(60)), CallerLanguage.INDONESIAN);
        // Then
        Files.write(Path.of("target/transcript.pdf"), paper);
        try (PdfReader reader = new PdfReader(paper)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(3);
            String all = "";
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String text = text(reader, page);
                assertThat(text).contains("Halaman " + page + " dari", "7K2M-09QD-XW3F-5T81");
                all += text + " ";
            }
            assertThat(all)
                    .contains("TRANSKRIP JAM PENGEMBANGAN KOMPETENSI", "Pemerintah Kabupaten Tegal")
                    .contains(PaperFixture.EMPLOYEE.toString())
                    .contains(
                            "Tahun 2022", "Tahun 2026", "disegel 03-01-2022", "Belum terverifikasi", "Kode verifikasi")
                    .contains("\u201cASN Belajar\u201d")
                    .contains("R\u00e9vision");
            for (int i = 0; i < 60; i++) {
                if (i % 3 != 0) {
                    assertThat(all).contains("Kegiatan " + i);
                }
            }
        }
    }

    @Test
    void isEnglishWhereItIsAskedFor() throws IOException {
        byte[] paper = PaperFixture.paper(PaperFixture.issued(PaperFixture.many(2)), Locale.ENGLISH);
        Files.write(Path.of("target/transcript-en.pdf"), paper);
        try (PdfReader reader = new PdfReader(paper)) {
            assertThat(text(reader, 1)).contains("TRANSCRIPT OF COMPETENCY DEVELOPMENT HOURS", "Verified");
        }
    }

    @Test
    void aTranscriptWithoutEntriesSaysSo() throws IOException {
        byte[] paper = PaperFixture.paper(PaperFixture.issued(List.of()), CallerLanguage.INDONESIAN);
        try (PdfReader reader = new PdfReader(paper)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(text(reader, 1)).contains("Tidak ada kegiatan yang tercatat");
        }
    }

    private static String text(PdfReader reader, int page) throws IOException {
        return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ");
    }
}
