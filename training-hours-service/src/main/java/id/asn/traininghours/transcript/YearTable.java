package id.asn.traininghours.transcript;

import id.asn.traininghours.jp.Jp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The completions of a year and what they come to; its header is repeated on every page that it takes. */
final class YearTable {

    private static final int PADDING = 3;
    private static final int GAP = 8;
    private static final int HOURS_COLUMNS = 3;
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

    private final TranscriptTexts texts;
    private final PaperFonts fonts;

    YearTable(TranscriptTexts texts, PaperFonts fonts) {
        this.texts = texts;
        this.fonts = fonts;
    }

    PdfPTable of(TranscriptYear year) {
        PdfPTable table = PaperCells.table(LINES);
        table.setHeaderRows(2);
        table.setSplitLate(true);
        table.setSpacingBefore(GAP * 2);
        PdfPCell heading = PaperCells.bare(texts.word("year", Integer.toString(year.year())), fonts.large());
        heading.setColspan(LINES.length);
        heading.setPaddingBottom(PADDING * 2);
        table.addCell(heading);
        TITLES.forEach(title -> table.addCell(
                PaperCells.shaded(PaperCells.cell(texts.word(title), fonts.strong(), Element.ALIGN_CENTER))));
        int number = 1;
        for (TranscriptLine line : year.lines()) {
            line(table, number++, line);
        }
        PdfPCell label = PaperCells.shaded(PaperCells.cell(
                texts.word("year.sum", Integer.toString(year.year())), fonts.strong(), Element.ALIGN_RIGHT));
        label.setColspan(LINES.length - HOURS_COLUMNS - 1);
        table.addCell(label);
        hours(table, year.sums().claimedJp(), true);
        hours(table, year.sums().convertedJp(), true);
        hours(table, year.sums().creditedJp(), true);
        table.addCell(PaperCells.shaded(PaperCells.cell("", fonts.text(), Element.ALIGN_CENTER)));
        return table;
    }

    private void line(PdfPTable table, int number, TranscriptLine line) {
        table.addCell(PaperCells.cell(Integer.toString(number), fonts.text(), Element.ALIGN_RIGHT));
        table.addCell(PaperCells.cell(
                line.certificateNumber() == null
                        ? line.title()
                        : line.title() + "\n" + texts.word("certificate", line.certificateNumber()),
                fonts.text(),
                Element.ALIGN_LEFT));
        table.addCell(PaperCells.cell(named(line.formName(), line.formCode()), fonts.text(), Element.ALIGN_LEFT));
        table.addCell(
                PaperCells.cell(named(line.providerName(), line.providerCode()), fonts.text(), Element.ALIGN_LEFT));
        table.addCell(PaperCells.cell(dates(line), fonts.text(), Element.ALIGN_CENTER));
        hours(table, line.claimedJp(), false);
        hours(table, line.convertedJp(), false);
        hours(table, line.creditedJp(), false);
        String verification = texts.word(line.verification().name());
        table.addCell(PaperCells.cell(
                line.sealedOn() == null
                        ? verification
                        : verification + "\n" + texts.word("sealed", texts.shortDay(line.sealedOn())),
                fonts.text(),
                Element.ALIGN_CENTER));
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

    private void hours(PdfPTable table, Jp hours, boolean isSum) {
        PdfPCell cell = PaperCells.cell(texts.hours(hours), isSum ? fonts.strong() : fonts.text(), Element.ALIGN_RIGHT);
        table.addCell(isSum ? PaperCells.shaded(cell) : cell);
    }
}
