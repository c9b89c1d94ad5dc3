package id.asn.traininghours.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The typeface of one paper, embedded as far as it is used, so that every reader shows every letter. */
final class PaperFonts {

    private static final int SMALL = 7;
    private static final int ORDINARY = 8;
    private static final int LARGE = 10;
    private static final int HEADING = 13;

    private final BaseFont regular = font("LiberationSans-Regular.ttf");
    private final BaseFont bold = font("LiberationSans-Bold.ttf");
    private final BaseFont fixed = font("LiberationMono-Bold.ttf");

    Font small() {
        return new Font(regular, SMALL);
    }

    Font text() {
        return new Font(regular, ORDINARY);
    }

    Font strong() {
        return new Font(bold, ORDINARY);
    }

    Font large() {
        return new Font(bold, LARGE);
    }

    Font heading() {
        return new Font(bold, HEADING);
    }

    /** For codes that people type. */
    Font code() {
        return new Font(fixed, LARGE);
    }

    BaseFont plain() {
        return regular;
    }

    private static BaseFont font(String file) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " is not there");
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            font.setSecureRandom(new Unchanging());
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A subset's name begins with six arbitrary letters: the same ones each time, for the same bytes. */
    private static final class Unchanging extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
