package id.asn.chassis.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time and each of bounded length, so that no stream fills the memory. */
public final class NdjsonLines {

    /** Bytes a line may have; a person with a hundred placements needs a fifth of it. */
    public static final int LONGEST = 64 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int next;
    private int number;

    public NdjsonLines(InputStream in) {
        this.in = in;
    }

    /** @return the next line that holds something, or null at the end */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(512);
        boolean any = false;
        boolean tooLong = false;
        while (true) {
            int read = read();
            if (read != END && read != '\n') {
                any = true;
                tooLong |= text.size() >= LONGEST;
                if (!tooLong) {
                    text.write(read);
                }
                continue;
            }
            if (read != END || any) {
                number++;
            }
            String line = text.toString(StandardCharsets.UTF_8).strip();
            if (tooLong || !line.isEmpty()) {
                return new Line(number, tooLong ? null : line);
            }
            if (read == END) {
                return null;
            }
            any = false;
        }
    }

    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer, 0, BUFFER);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[next++];
    }

    /**
     * @param number from 1
     * @param text absent when the line is too long
     */
    public record Line(int number, @Nullable String text) {}
}
