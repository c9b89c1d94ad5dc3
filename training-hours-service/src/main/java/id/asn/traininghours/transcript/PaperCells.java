package id.asn.traininghours.transcript;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** How cells of the paper look. */
final class PaperCells {

    private static final Color SHADE = new Color(0xDD, 0xE6, 0xF0);
    private static final Color RULE = new Color(0x80, 0x8A, 0x96);
    private static final int PADDING = 3;
    private static final int ALL = 100;

    private PaperCells() {}

    static PdfPTable table(int[] widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setWidths(widths);
        table.setWidthPercentage(ALL);
        return table;
    }

    static PdfPCell line(String text, Font font) {
        PdfPCell cell = bare(text, font);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setLeading(1, 1);
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING);
        return cell;
    }

    static PdfPCell bare(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING / 2);
        return cell;
    }

    static PdfPCell shaded(PdfPCell cell) {
        cell.setBackgroundColor(SHADE);
        return cell;
    }
}
