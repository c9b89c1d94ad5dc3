package id.asn.assessment.qualification;

import java.util.List;

/**
 * What a person has on a day. The schema is closed on purpose, as that of a match is: merit facts and nothing else.
 *
 * @param known whether the register told of rank, education and training; if not, nothing follows from the empty lists
 * @param golongan ranks reached by the day
 * @param educations completed by the day
 * @param trainings completed by the day
 * @param placedDays days in definitive positions by the day, as far as the register knows; 0 when it knows none
 */
public record Qualifications(
        boolean known, List<String> golongan, List<Education> educations, List<Training> trainings, int placedDays) {

    public static final Qualifications NOTHING_KNOWN = new Qualifications(false, List.of(), List.of(), List.of(), 0);

    public Qualifications {
        golongan = List.copyOf(golongan);
        educations = List.copyOf(educations);
        trainings = List.copyOf(trainings);
    }

    /** A completed education; the field is empty when it is not recorded. */
    public record Education(String level, String field) {}

    /** A completed training. */
    public record Training(String kind, String name) {}
}
