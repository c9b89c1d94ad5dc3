package id.asn.chassis.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.asn.chassis.web.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void lineEndsOfEveryKindAndEmptyLinesAreRead() throws IOException {
        assertThat(read(utf8("1\r\n\n  \t\r\n2\n3\r4\n5"))).containsExactly("1 1", "4 2", "5 MALFORMED", "6 5");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(read(utf8("\ufeff{\"a\":1}\n\ufeff2"))).containsExactly("1 {\"a\":1}", "2 MALFORMED");
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotReplaced() throws IOException {
        // Given
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write("\"Jos\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1));
        stream.write(utf8("\"Jos\u00e9\"\n"));
        stream.write("\"a\"\n".getBytes(StandardCharsets.UTF_16LE));

        // When
        List<String> lines = read(stream.toByteArray());

        // Then
        assertThat(lines).startsWith("1 MALFORMED", "2 \"Jos\u00e9\"", "3 MALFORMED");
    }

    @Test
    void aLineThatIsTooLongSpoilsNothingButItself() throws IOException {
        assertThat(read(utf8("\"" + "x".repeat(NdjsonLines.LONGEST) + "\"\n2")))
                .containsExactly("1 PAYLOAD_TOO_LARGE", "2 2");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(byte[] stream) throws IOException {
        NdjsonLines lines = new NdjsonLines(new ByteArrayInputStream(stream));
        List<String> read = new ArrayList<>();
        for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line.number() + " " + content(line));
        }
        return read;
    }

    private static String content(NdjsonLines.Line line) {
        try {
            return line.node(JSON).toString();
        } catch (ProblemException refused) {
            return refused.type().code();
        }
    }
}
