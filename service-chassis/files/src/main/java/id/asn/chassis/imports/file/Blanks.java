package id.asn.chassis.imports.file;

/** White space as it creeps into files: non-breaking, zero-width, and the byte order mark. */
public final class Blanks {

    private Blanks() {}

    /** Without white space at both ends, whatever kind it is. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A space, a non-breaking or zero-width one, a line end. */
    public static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\u200e'
                || character == '\u200f'
                || character == '\ufeff';
    }
}
