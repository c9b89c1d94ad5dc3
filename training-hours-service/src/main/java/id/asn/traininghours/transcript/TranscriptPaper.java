package id.asn.traininghours.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Sets a transcript as a PDF. The same issue in the same language gives the same bytes. */
final class TranscriptPaper {

    private static final int MARGIN = 36;
    private static final int FOOT = 40;
    private static final int GAP = 8;
    private static final int ID_BYTES = 16;

    private final IssuedTranscript issued;
    private final TranscriptTexts texts;
    private final PaperFonts fonts = new PaperFonts();
    private final PaperTables tables;
    private final YearTable years;

    TranscriptPaper(IssuedTranscript issued, TranscriptTexts texts) {
        this.issued = issued;
        this.texts = texts;
        this.tables = new PaperTables(issued, texts, fonts);
        this.years = new YearTable(texts, fonts);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumbers(fonts.plain(), tables.footer(), texts));
        document.addTitle(texts.word("title"));
        document.open();
        settle(writer);
        document.add(tables.letterhead());
        document.add(tables.head());
        if (issued.transcript().years().isEmpty()) {
            document.add(nothing());
        }
        for (TranscriptYear year : issued.transcript().years()) {
            document.add(years.of(year));
        }
        document.add(tables.sums());
        document.add(tables.check());
        document.add(tables.signature());
        document.close();
        return out.toByteArray();
    }

    /** The clock and chance have no part in the file. */
    private void settle(PdfWriter writer) {
        ZonedDateTime issuedAt = issued.issue().issuedAt().atZone(texts.zone());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(issuedAt)));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(texts.locale().getLanguage()));
        byte[] id = Arrays.copyOf(
                (issued.issue().code() + texts.locale().getLanguage()).getBytes(StandardCharsets.US_ASCII), ID_BYTES);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private Paragraph nothing() {
        Paragraph paragraph = new Paragraph(texts.word("nothing"), fonts.text());
        paragraph.setSpacingBefore(GAP);
        return paragraph;
    }
}
