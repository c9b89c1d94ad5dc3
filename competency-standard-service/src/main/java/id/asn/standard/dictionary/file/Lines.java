package id.asn.standard.dictionary.file;

import java.util.List;
import java.util.regex.Pattern;

/** A cell that lists several indicators: one a line, with or without a number or a dash before it. */
final class Lines {

    private static final Pattern ENUMERATION = Pattern.compile("^\\s*(?:\\d{1,2}[.)]\\s+|[-•*]\\s+)");

    private Lines() {}

    static List<String> of(String cell) {
        return cell.lines()
                .map(line -> ENUMERATION.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
