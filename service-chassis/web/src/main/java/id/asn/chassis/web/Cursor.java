package id.asn.chassis.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Where a page ended: the sort key of its last row, opaque to the client. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** @throws ProblemException 400 when the text is no cursor */
    static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (key.indexOf('\0') >= 0) {
                throw Problem.of(WebProblem.INVALID_CURSOR);
            }
            return new Cursor(List.of(key.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    /** @throws ProblemException 400 when the cursor belongs to another listing */
    public String part(int index) {
        if (index >= parts.size()) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        return parts.get(index);
    }

    /** @throws ProblemException 400 when that part is no UUID */
    public UUID uuid(int index) {
        try {
            return UUID.fromString(part(index));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }
}
