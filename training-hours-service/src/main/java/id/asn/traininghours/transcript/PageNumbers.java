package id.asn.traininghours.transcript;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Writes below each page which one of how many it is, and the code, so that pages of two papers are not mixed. */
final class PageNumbers extends PdfPageEventHelper {

    private static final int SIZE = 7;
    private static final int ROOM = 14;
    private static final int ABOVE_EDGE = 18;

    private final BaseFont font;
    private final String left;
    private final TranscriptTexts texts;
    private @Nullable PdfTemplate total;

    PageNumbers(BaseFont font, String left, TranscriptTexts texts) {
        this.font = font;
        this.left = left;
        this.texts = texts;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        String text = texts.word("page", writer.getPageNumber()) + " ";
        int end = (int) document.right() - ROOM;
        page.beginText();
        page.setFontAndSize(font, SIZE);
        page.setTextMatrix(document.left(), ABOVE_EDGE);
        page.showText(left);
        page.setTextMatrix(end - font.getWidthPoint(text, SIZE), ABOVE_EDGE);
        page.showText(text);
        page.endText();
        page.addTemplate(total, end, ABOVE_EDGE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            total.beginText();
            total.setFontAndSize(font, SIZE);
            total.setTextMatrix(0, 0);
            total.showText(String.valueOf(writer.getPageNumber() - 1));
            total.endText();
        }
    }
}
