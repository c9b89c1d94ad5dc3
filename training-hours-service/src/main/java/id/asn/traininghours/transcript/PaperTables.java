package id.asn.traininghours.transcript;

import java.time.LocalDate;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The tables of the paper. */
final class PaperTables {

    private static final int PADDING = 3;
    private static final int GAP = 8;
    private static final int ALL = 100;
    private static final int[] HEAD = {22, 78};
    private final Transcript transcript;
    private final TranscriptIssue issue;
    private final TranscriptTexts texts;
    private final PaperFonts fonts;

    PaperTables(IssuedTranscript issued, TranscriptTexts texts, PaperFonts fonts) {
        this.transcript = issued.transcript();
        this.issue = issued.issue();
        this.texts = texts;
        this.fonts = fonts;
    }

    String footer() {
        return texts.word("footer", issue.verificationCode().grouped(), texts.day(issue.issuedOn()));
    }

    PdfPTable letterhead() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(ALL);
        table.setSpacingAfter(GAP);
        String name = transcript.agencyName();
        table.addCell(
                PaperCells.line(name == null ? texts.word("agency", transcript.agencyCode()) : name, fonts.heading()));
        PdfPCell office = PaperCells.line(texts.word("office"), fonts.text());
        office.setBorder(Rectangle.BOTTOM);
        office.setPaddingBottom(GAP);
        table.addCell(office);
        PdfPCell title = PaperCells.line(texts.word("title"), fonts.heading());
        title.setPaddingTop(GAP);
        table.addCell(title);
        return table;
    }

    /** Who it is about. Name and NIP are not known here and never printed: the office writes them in. */
    PdfPTable head() {
        PdfPTable table = PaperCells.table(HEAD);
        pair(table, texts.word("name"), texts.word("blank"), fonts.text());
        pair(table, texts.word("nip"), texts.word("blank"), fonts.text());
        pair(table, texts.word("employee"), transcript.employeeId().toString(), fonts.text());
        pair(table, texts.word("agency.label"), agency(), fonts.text());
        pair(table, texts.word("period"), period(), fonts.text());
        pair(table, texts.word("known"), texts.moment(issue.knownAt()), fonts.text());
        return table;
    }

    PdfPTable sums() {
        TranscriptSums sums = transcript.sums();
        PdfPTable table = PaperCells.table(HEAD);
        table.setSpacingBefore(GAP * 2);
        table.setKeepTogether(true);
        pair(table, texts.word("sum.completions"), Integer.toString(sums.completions()), fonts.strong());
        pair(table, texts.word("sum.credited"), texts.word("jp", texts.hours(sums.creditedJp())), fonts.strong());
        pair(table, texts.word("sum.verified"), texts.word("jp", texts.hours(sums.verifiedJp())), fonts.strong());
        pair(table, texts.word("sum.unverified"), texts.word("jp", texts.hours(sums.unverifiedJp())), fonts.strong());
        if (transcript.takenBack() > 0) {
            pair(table, texts.word("sum.taken-back"), Long.toString(transcript.takenBack()), fonts.strong());
        }
        return table;
    }

    /** What somebody who holds the paper needs to check it. */
    PdfPTable check() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(ALL);
        table.setSpacingBefore(GAP * 2);
        table.setKeepTogether(true);
        PdfPCell box = new PdfPCell();
        box.setPadding(PADDING * 2);
        box.addElement(new Phrase(texts.word("check.title"), fonts.strong()));
        box.addElement(new Phrase(issue.verificationCode().grouped(), fonts.code()));
        box.addElement(
                new Phrase(texts.word("check.how", issue.verificationCode().path()), fonts.text()));
        box.addElement(new Phrase(texts.word("check.digest", issue.contentDigest()), fonts.small()));
        table.addCell(box);
        return table;
    }

    PdfPTable signature() {
        PdfPTable table = PaperCells.table(new int[] {60, 40});
        table.setSpacingBefore(GAP * 2);
        table.setKeepTogether(true);
        table.addCell(PaperCells.bare(texts.word("remark"), fonts.small()));
        table.addCell(PaperCells.bare(texts.word("signature", texts.day(issue.issuedOn())), fonts.text()));
        return table;
    }

    private String agency() {
        return transcript.agencyName() == null
                ? transcript.agencyCode()
                : transcript.agencyName() + " (" + transcript.agencyCode() + ")";
    }

    private String period() {
        LocalDate from = transcript.period().from();
        LocalDate to = transcript.period().to();
        if (from == null) {
            return to == null ? texts.word("period.all") : texts.word("period.to", texts.day(to));
        }
        return to == null
                ? texts.word("period.from", texts.day(from))
                : texts.word("period.between", texts.day(from), texts.day(to));
    }

    private void pair(PdfPTable table, String label, String value, Font font) {
        table.addCell(PaperCells.bare(label, fonts.text()));
        table.addCell(PaperCells.bare(value, font));
    }
}
