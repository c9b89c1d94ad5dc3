package id.asn.assessment.centrefile;

import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.HeaderName;
import id.asn.chassis.imports.table.Nearest;
import id.asn.chassis.imports.table.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which competency a header means: its code, its name, or both, however they are written; numbers before it and what stands
 * in brackets behind it do not matter. What could mean two is not guessed.
 */
final class CompetencyHeaders {

    private static final Pattern NUMBERING =
            Pattern.compile("^\\d{1,3}[.)]?\\s+(?=\\p{L})|^\\d{1,3}[.)]\\s*(?=\\p{L})");

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, TreeSet<String>> byName = new HashMap<>();
    private final List<String> known = new ArrayList<>();

    CompetencyHeaders(List<NamedCompetency> dictionary) {
        for (NamedCompetency competency : dictionary) {
            String code = competency.competencyCode();
            byCode.put(exact(code), code);
            Stream.of(code, competency.name(), code + competency.name(), competency.name() + code)
                    .map(HeaderName::of)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new TreeSet<>())
                            .add(code));
            known.add(competency.name());
            known.add(code);
        }
    }

    /** A competency of some dictionary. */
    public record NamedCompetency(String competencyCode, String name) {}

    /** The code; empty when the text means no competency, or several. */
    Optional<String> code(String header) {
        return meant(header).filter(codes -> codes.size() == 1).map(TreeSet::first);
    }

    /** What a header that means none of them may have been meant to be. */
    Optional<Suggestion> advice(String header) {
        return meant(header)
                .filter(codes -> codes.size() > 1)
                .map(codes -> Suggestion.of(Advice.ONE_OF, String.join(", ", codes)))
                .or(() -> Nearest.toHeader(header, known));
    }

    private Optional<TreeSet<String>> meant(String header) {
        String code = byCode.get(exact(header));
        if (code != null) {
            return Optional.of(new TreeSet<>(List.of(code)));
        }
        String plain = NUMBERING.matcher(header).replaceFirst("");
        return Stream.of(HeaderName.of(header), HeaderName.of(plain), HeaderName.withoutBrackets(plain))
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .findFirst();
    }

    private static String exact(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
