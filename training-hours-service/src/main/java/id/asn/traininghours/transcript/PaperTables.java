package id.asn.traininghours.transcript;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The tables of the paper. */
final class PaperTables {

    private static final Color SHADE = new Color(0xDD, 0xE6, 0xF0);
    private static final Color RULE = new Color(0x80, 0x8A, 0x96);
    private static final int PADDING = 3;
    private static final int GAP = 8;
    private static final int ALL = 100;
    private static final int HOURS_COLUMNS = 3;
    private static final int[] HEAD = {22, 78};
    private static final int[] LINES = {4, 31, 15, 18, 11, 7, 7, 7, 11};
    private static final List<String> TITLES = List.of(
            "column.number",
            "column.title",
            "column.form",
            "column.provider",
            "column.dates",
            "column.claimed",
            "column.converted",
            "column.credited",
            "column.verification");

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
        table.addCell(line(name == null ? texts.word("agency", transcript.agencyCode()) : name, fonts.heading()));
        PdfPCell office = line(texts.word("office"), fonts.text());
        office.setBorder(Rectangle.BOTTOM);
        office.setPaddingBottom(GAP);
        table.addCell(office);
        PdfPCell title = line(texts.word("title"), fonts.heading());
        title.setPaddingTop(GAP);
        table.addCell(title);
        return table;
    }

    /** Who it is about. Name and NIP are not known here and never printed: the office writes them in. */
    PdfPTable head() {
        PdfPTable table = table(HEAD);
        pair(table, texts.word("name"), texts.word("blank"), fonts.text());
        pair(table, texts.word("nip"), texts.word("blank"), fonts.text());
        pair(table, texts.word("employee"), transcript.employeeId().toString(), fonts.text());
        pair(table, texts.word("agency.label"), agency(), fonts.text());
        pair(table, texts.word("period"), period(), fonts.text());
        pair(table, texts.word("known"), texts.moment(issue.knownAt()), fonts.text());
        return table;
    }

    PdfPTable year(TranscriptYear year) {
        PdfPTable table = table(LINES);
        table.setHeaderRows(2);
        table.setSplitLate(true);
        table.setSpacingBefore(GAP * 2);
        PdfPCell heading = bare(texts.word("year", Integer.toString(year.year())), fonts.large());
        heading.setColspan(LINES.length);
        heading.setPaddingBottom(PADDING * 2);
        table.addCell(heading);
        TITLES.forEach(title -> table.addCell(shaded(cell(texts.word(title), fonts.strong(), Element.ALIGN_CENTER))));
        int number = 1;
        for (TranscriptLine line : year.lines()) {
            line(table, number++, line);
        }
        PdfPCell label = shaded(
                cell(texts.word("year.sum", Integer.toString(year.year())), fonts.strong(), Element.ALIGN_RIGHT));
        label.setColspan(LINES.length - HOURS_COLUMNS - 1);
        table.addCell(label);
        hours(table, year.sums().claimedJp(), true);
        hours(table, year.sums().convertedJp(), true);
        hours(table, year.sums().creditedJp(), true);
        table.addCell(shaded(cell("", fonts.text(), Element.ALIGN_CENTER)));
        return table;
    }

    private void line(PdfPTable table, int number, TranscriptLine line) {
        table.addCell(cell(Integer.toString(number), fonts.text(), Element.ALIGN_RIGHT));
        table.addCell(cell(
                line.certificateNumber() == null
                        ? line.title()
                        : line.title() + "\n" + texts.word("certificate", line.certificateNumber()),
                fonts.text(),
                Element.ALIGN_LEFT));
        table.addCell(cell(named(line.formName(), line.formCode()), fonts.text(), Element.ALIGN_LEFT));
        table.addCell(cell(named(line.providerName(), line.providerCode()), fonts.text(), Element.ALIGN_LEFT));
        table.addCell(cell(dates(line), fonts.text(), Element.ALIGN_CENTER));
        hours(table, line.claimedJp(), false);
        hours(table, line.convertedJp(), false);
        hours(table, line.creditedJp(), false);
        String verification = texts.word(line.verification().name());
        table.addCell(cell(
                line.sealedOn() == null
                        ? verification
                        : verification + "\n" + texts.word("sealed", texts.shortDay(line.sealedOn())),
                fonts.text(),
                Element.ALIGN_CENTER));
    }

    PdfPTable sums() {
        TranscriptSums sums = transcript.sums();
        PdfPTable table = table(HEAD);
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
        PdfPTable table = table(new int[] {60, 40});
        table.setSpacingBefore(GAP * 2);
        table.setKeepTogether(true);
        table.addCell(bare(texts.word("remark"), fonts.small()));
        table.addCell(bare(texts.word("signature", texts.day(issue.issuedOn())), fonts.text()));
        return table;
    }

    private String agency() {
        return transcript.agencyName() == null
                ? transcript.agencyCode()
                : named(transcript.agencyName(), transcript.agencyCode());
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

    private String dates(TranscriptLine line) {
        return line.startDate().equals(line.completionDate())
                ? texts.shortDay(line.completionDate())
                : texts.shortDay(line.startDate()) + "\n" + texts.word("until") + " "
                        + texts.shortDay(line.completionDate());
    }

    private static String named(@Nullable String name, String code) {
        return name == null ? code : name + " (" + code + ")";
    }

    private void hours(PdfPTable table, id.asn.traininghours.jp.Jp hours, boolean isSum) {
        PdfPCell cell = cell(texts.hours(hours), isSum ? fonts.strong() : fonts.text(), Element.ALIGN_RIGHT);
        table.addCell(isSum ? shaded(cell) : cell);
    }

    private void pair(PdfPTable table, String label, String value, Font font) {
        table.addCell(bare(label, fonts.text()));
        table.addCell(bare(value, font));
    }

    private static PdfPTable table(int[] widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setWidths(widths);
        table.setWidthPercentage(ALL);
        return table;
    }

    private static PdfPCell line(String text, Font font) {
        PdfPCell cell = bare(text, font);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setLeading(1, 1);
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING);
        return cell;
    }

    private static PdfPCell bare(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING / 2);
        return cell;
    }

    private static PdfPCell shaded(PdfPCell cell) {
        cell.setBackgroundColor(SHADE);
        return cell;
    }
}
