package id.asn.chassis.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time and each of bounded length, so that no stream fills the memory. */
public final class NdjsonLines {

    /** Bytes a line may have; a person with a hundred placements needs a fifth of it. */
    public static final int LONGEST = 64 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
            byte[] line = withoutMark(text.toByteArray());
            if (tooLong || !isBlank(line)) {
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

    /** The byte order mark that some editors put before the first line. */
    private byte[] withoutMark(byte[] line) {
        boolean marked =
                number == 1 && line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * @param number from 1
     * @param bytes absent when the line is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Line(int number, byte @Nullable [] bytes) {

        /** @throws id.asn.chassis.web.ProblemException when it is too long, not UTF-8 or not JSON */
        public JsonNode node(ObjectMapper json) {
            if (bytes == null) {
                throw Problem.of(WebProblem.PAYLOAD_TOO_LARGE, "0.06");
            }
            try {
                // Decoded here: Jackson would guess UTF-16 and UTF-32 and read what nobody meant.
                return json.readTree(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException | JsonProcessingException notJson) {
                throw Problem.of(WebProblem.MALFORMED);
            }
        }
    }
}
