package id.asn.standard.dictionary.file;

import id.asn.chassis.web.ProblemType;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.dictionary.DictionaryRequest.LevelRequest;
import id.asn.standard.dictionary.file.ReadCompetency.ReadLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges a file as a whole: either all of it can become an edition, or everything wrong with it is told. */
final class FileCheck {

    private static final Pattern LEVEL =
            Pattern.compile("(?:level|tingkat|lv)?\\s*\\.?\\s*(\\d+)(?:\\.0+)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_INDICATOR = 1000;
    private static final int MOST_INDICATORS = 50;

    private final Set<String> urusanCodes;
    private final String codePrefix;
    private final List<FileError> errors = new ArrayList<>();
    private final List<CompetencyRequest> sound = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /** @param codePrefix stands before every code, where the file uses codes that the nation's dictionary has already */
    FileCheck(Set<String> urusanCodes, String codePrefix) {
        this.urusanCodes = urusanCodes;
        this.codePrefix = codePrefix;
    }

    /** @return the competencies as they would be published; meaningless while there are errors */
    List<CompetencyRequest> check(List<ReadCompetency> competencies) {
        competencies.forEach(this::competency);
        return sound;
    }

    List<FileError> errors() {
        return errors;
    }

    private void competency(ReadCompetency read) {
        String code = codePrefix + read.code().text();
        String called = read.code().isBlank() ? read.name().text() : code;
        if (required(read.code(), "kode", called) && code.length() > LONGEST_CODE) {
            tooLong(read.code(), "kode", called, code.length(), LONGEST_CODE);
        }
        if (!read.code().isBlank() && !codes.add(code)) {
            add(read.code(), StandardProblem.COMPETENCY_DUPLICATE, null, code);
        }
        text(read.name(), "nama", called, LONGEST_NAME);
        text(read.definition(), "definisi", called, LONGEST_TEXT);
        CompetencyGroup group = group(read.group(), called);
        sound.add(new CompetencyRequest(
                code,
                read.name().text(),
                group == null ? CompetencyGroup.TEKNIS : group,
                urusan(read.urusan()),
                read.definition().text(),
                levels(read, called, group)));
    }

    private List<LevelRequest> levels(ReadCompetency read, String called, @Nullable CompetencyGroup group) {
        List<LevelRequest> levels = new ArrayList<>();
        Set<Integer> missing = new TreeSet<>(Set.of(1, 2, 3, 4, 5));
        Set<Integer> seen = new HashSet<>();
        for (ReadLevel each : read.levels()) {
            Integer number = number(each.level(), called);
            if (number != null) {
                missing.remove(number);
                if (!seen.add(number)) {
                    add(each.level(), DictionaryProblem.LEVEL_REPEATED, null, called, number);
                }
            }
            text(each.description(), "deskripsi", called, LONGEST_TEXT);
            levels.add(new LevelRequest(
                    number == null ? 1 : number, each.description().text(), indicators(each, called)));
        }
        // A governmental competency may be proven by certificate alone (Permendagri 108/2017).
        boolean byCertificate =
                group == CompetencyGroup.PEMERINTAHAN && read.levels().isEmpty();
        if (!missing.isEmpty() && !byCertificate) {
            String suggestion = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
            add(read.code(), StandardProblem.LEVELS_INCOMPLETE, suggestion, called);
        }
        return levels;
    }

    private List<String> indicators(ReadLevel level, String called) {
        List<String> indicators = new ArrayList<>();
        for (Said indicator : level.indicators()) {
            if (indicator.isBlank()) {
                continue;
            }
            if (indicator.text().length() > LONGEST_INDICATOR) {
                tooLong(indicator, "indikator", called, indicator.text().length(), LONGEST_INDICATOR);
            }
            indicators.add(indicator.text());
        }
        if (indicators.size() > MOST_INDICATORS) {
            add(
                    level.level(),
                    DictionaryProblem.TOO_MANY_INDICATORS,
                    null,
                    called,
                    level.level().text(),
                    indicators.size());
        }
        return indicators;
    }

    private @Nullable Integer number(Said level, String called) {
        if (!required(level, "level", called)) {
            return null;
        }
        int roman = ROMAN.indexOf(level.text());
        Matcher number = LEVEL.matcher(level.text());
        String digits = number.matches() ? number.group(1) : String.valueOf(roman + 1);
        if (digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '5') {
            return Integer.valueOf(digits);
        }
        add(level, DictionaryProblem.LEVEL_UNKNOWN, "1, 2, 3, 4, 5", shortened(level.text()));
        return null;
    }

    private @Nullable CompetencyGroup group(Said group, String called) {
        if (!required(group, "kelompok", called)) {
            return null;
        }
        String plain = FieldNames.plain(group.text()).replaceFirst("^kompetensi", "");
        String known = FieldNames.GROUPS.get(plain);
        if (known == null) {
            add(group, DictionaryProblem.GROUP_UNKNOWN, null, shortened(group.text()));
            return null;
        }
        return CompetencyGroup.valueOf(known);
    }

    private @Nullable String urusan(Said urusan) {
        if (urusan.isBlank() || urusanCodes.contains(urusan.text())) {
            return urusan.isBlank() ? null : urusan.text();
        }
        String alike = urusanCodes.stream()
                .filter(code -> FieldNames.plain(code).equals(FieldNames.plain(urusan.text())))
                .findFirst()
                .orElse(null);
        add(urusan, StandardProblem.URUSAN_UNKNOWN, alike, shortened(urusan.text()));
        return null;
    }

    private void text(Said said, String field, String called, int longest) {
        if (required(said, field, called) && said.text().length() > longest) {
            tooLong(said, field, called, said.text().length(), longest);
        }
    }

    private boolean required(Said said, String field, String called) {
        if (said.isBlank()) {
            add(said, DictionaryProblem.FIELD_MISSING, null, field, shortened(called));
        }
        return !said.isBlank();
    }

    private void tooLong(Said said, String field, String called, int length, int longest) {
        add(said, DictionaryProblem.FIELD_TOO_LONG, null, field, shortened(called), length, longest);
    }

    private void add(Said said, ProblemType type, @Nullable String suggestion, Object... arguments) {
        errors.add(FileError.of(said, type, suggestion, arguments));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
