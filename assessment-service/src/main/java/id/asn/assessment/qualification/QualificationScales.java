package id.asn.assessment.qualification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which rank and which level of education is above which, on a day. */
public record QualificationScales(Map<String, Integer> golongan, Map<String, Integer> education) {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s.\\-]");

    public QualificationScales {
        golongan = Map.copyOf(golongan);
        education = Map.copyOf(education);
    }

    /** Empty when the scale does not hold it. */
    Optional<Integer> ofGolongan(String code) {
        return Optional.ofNullable(golongan.get(plain(code)));
    }

    /** Empty when the scale does not hold it; of alternatives ({@code S-1/D-IV}) the lowest, if it holds all of them. */
    Optional<Integer> ofEducation(String level) {
        List<Integer> alternatives = new ArrayList<>();
        for (String one : level.split("/", -1)) {
            Integer ordinal = education.get(plain(one));
            if (ordinal == null) {
                return Optional.empty();
            }
            alternatives.add(ordinal);
        }
        return Optional.of(Collections.min(alternatives));
    }

    private static String plain(String code) {
        return ORNAMENT.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
