package id.asn.assessment.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a position standard asks besides competencies, as {@code position-standard.v1} tells it. */
public record PositionRequirements(
        @Nullable RequiredRank rank,
        List<RequiredEducation> education,
        List<RequiredTraining> training,
        List<RequiredExperience> experience) {

    public PositionRequirements {
        education = List.copyOf(education);
        training = List.copyOf(training);
        experience = List.copyOf(experience);
    }

    /** @param minimum least golongan, such as {@code III/d} */
    public record RequiredRank(String minimum, Importance importance) {}

    /**
     * @param level such as {@code S1}
     * @param field free text; null when any field will do
     */
    public record RequiredEducation(String level, @Nullable String field, Importance importance) {}

    /** @param kind MANAJERIAL, TEKNIS or FUNGSIONAL */
    public record RequiredTraining(String kind, String name, Importance importance) {}

    /**
     * @param description free text: whether a career has it, only a person can judge
     * @param minimumYears null when none is named
     */
    public record RequiredExperience(
            String description, @Nullable Integer minimumYears, Importance importance) {}
}
