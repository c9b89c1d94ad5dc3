package id.asn.assessment.qualification;

import id.asn.assessment.qualification.PositionRequirements.RequiredEducation;
import id.asn.assessment.qualification.PositionRequirements.RequiredExperience;
import id.asn.assessment.qualification.PositionRequirements.RequiredRank;
import id.asn.assessment.qualification.PositionRequirements.RequiredTraining;
import id.asn.assessment.qualification.Qualifications.Education;
import id.asn.assessment.qualification.RequirementCheck.Kind;
import id.asn.assessment.qualification.RequirementCheck.Reason;
import id.asn.assessment.qualification.RequirementCheck.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the requirements of a standard (PermenPANRB 38/2017) against what a person has. What is free text is never decided
 * by comparing words that differ, and what is not known is never taken for lacking: both stay open.
 */
public final class RequirementPolicy {

    /** Days that count as a year of experience: leap days are the person's gain. */
    private static final int YEAR = 365;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final QualificationScales scales;

    public RequirementPolicy(QualificationScales scales) {
        this.scales = scales;
    }

    /** One check per requirement, in the order of the standard. */
    public List<RequirementCheck> check(PositionRequirements required, Qualifications owned) {
        List<RequirementCheck> checks = new ArrayList<>();
        if (required.rank() != null) {
            checks.add(rank(required.rank(), owned));
        }
        required.education().forEach(education -> checks.add(education(education, owned)));
        required.training().forEach(training -> checks.add(training(training, owned)));
        required.experience().forEach(experience -> checks.add(experience(experience, owned)));
        return checks;
    }

    private RequirementCheck rank(RequiredRank required, Qualifications owned) {
        Verdict verdict = onScale(
                owned.known() && !owned.golongan().isEmpty(),
                scales.ofGolongan(required.minimum()),
                highest(owned.golongan(), scales::ofGolongan),
                scales::ofGolongan);
        return verdict.on(Kind.RANK, required.minimum(), required.importance());
    }

    private RequirementCheck education(RequiredEducation required, Qualifications owned) {
        Optional<Integer> level = scales.ofEducation(required.level());
        Optional<Education> akin = owned.educations().stream()
                .filter(education -> required.field() == null || same(required.field(), education.field()))
                .max(Comparator.comparing(
                        education -> scales.ofEducation(education.level()).orElse(0)));
        Verdict inField = onScale(
                owned.known() && akin.isPresent(),
                level,
                akin.map(Education::level).orElse(null),
                scales::ofEducation);
        Verdict anyField = onScale(
                owned.known(),
                level,
                highest(owned.educations().stream().map(Education::level).toList(), scales::ofEducation),
                scales::ofEducation);
        Verdict verdict = anyField;
        if (inField.state == State.MET) {
            verdict = inField;
        } else if (anyField.state == State.MET) {
            verdict = new Verdict(State.OPEN, Reason.FIELD_TO_JUDGE, anyField.owned);
        }
        String wanted = required.field() == null ? required.level() : required.level() + " " + required.field();
        return verdict.on(Kind.EDUCATION, wanted, required.importance());
    }

    private static RequirementCheck training(RequiredTraining required, Qualifications owned) {
        Verdict verdict = !owned.known()
                ? Verdict.NOT_KNOWN
                : owned.trainings().stream()
                        .filter(training ->
                                training.kind().equals(required.kind()) && same(required.name(), training.name()))
                        .findFirst()
                        .map(training -> new Verdict(State.MET, Reason.REACHED, training.name()))
                        .orElse(new Verdict(State.UNMET, Reason.NOT_ON_RECORD, null));
        return verdict.on(Kind.TRAINING, required.name(), required.importance());
    }

    private static RequirementCheck experience(RequiredExperience required, Qualifications owned) {
        String years = String.valueOf(owned.placedDays() / YEAR);
        Verdict verdict;
        if (owned.placedDays() == 0) {
            verdict = Verdict.NOT_KNOWN;
        } else if (required.minimumYears() != null && owned.placedDays() < required.minimumYears() * YEAR) {
            verdict = new Verdict(State.UNMET, Reason.YEARS_SHORT, years);
        } else {
            verdict = new Verdict(State.OPEN, Reason.CONTENT_TO_JUDGE, years);
        }
        String wanted = required.minimumYears() == null
                ? required.description()
                : required.description() + " (" + required.minimumYears() + ")";
        return verdict.on(Kind.EXPERIENCE, wanted, required.importance());
    }

    private static Verdict onScale(
            boolean known,
            Optional<Integer> required,
            @Nullable String owned,
            Function<String, Optional<Integer>> scale) {
        if (required.isEmpty()) {
            return new Verdict(State.OPEN, Reason.NOT_ON_SCALE, owned);
        }
        if (!known) {
            return Verdict.NOT_KNOWN;
        }
        if (owned == null) {
            return new Verdict(State.UNMET, Reason.BELOW, null);
        }
        return scale.apply(owned)
                .map(reached -> reached >= required.get()
                        ? new Verdict(State.MET, Reason.REACHED, owned)
                        : new Verdict(State.UNMET, Reason.BELOW, owned))
                .orElse(new Verdict(State.OPEN, Reason.NOT_ON_SCALE, owned));
    }

    private static @Nullable String highest(List<String> codes, Function<String, Optional<Integer>> scale) {
        return codes.stream()
                .max(Comparator.comparing(code -> scale.apply(code).orElse(0)))
                .orElse(null);
    }

    /** Words are the same whatever their case and blanks; nothing more is read into them. */
    private static boolean same(String wanted, String owned) {
        return plain(wanted).equals(plain(owned));
    }

    private static String plain(String words) {
        return BLANKS.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** What came out, before it is said of which requirement. */
    private record Verdict(
            State state, Reason reason, @Nullable String owned) {

        static final Verdict NOT_KNOWN = new Verdict(State.OPEN, Reason.NOT_KNOWN, null);

        RequirementCheck on(Kind kind, String wanted, Importance importance) {
            return new RequirementCheck(kind, wanted, importance, state, reason, owned);
        }
    }
}
