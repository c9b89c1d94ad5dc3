package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.Competencies;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the dictionaries say of the competencies that a standard requires. */
@ApplicationScoped
class RequiredLevels {

    private final Competencies competencies;
    private final Subjects subjects;

    RequiredLevels(Competencies competencies, Subjects subjects) {
        this.competencies = competencies;
        this.subjects = subjects;
    }

    Map<String, RequiredLevel> of(List<RequiredCompetency> required) {
        Map<String, CompetencySummary> known = competencies.byCode(
                required.stream().map(RequiredCompetency::competencyCode).collect(Collectors.toSet()));
        Map<String, Subject> affairs =
                subjects.all().stream().collect(Collectors.toMap(Subject::code, Function.identity()));
        return required.stream()
                .map(asked -> level(asked, Objects.requireNonNull(known.get(asked.competencyCode())), affairs))
                .collect(Collectors.toMap(RequiredLevel::competencyCode, Function.identity()));
    }

    private static RequiredLevel level(
            RequiredCompetency asked, CompetencySummary competency, Map<String, Subject> affairs) {
        Subject affair =
                Optional.ofNullable(competency.urusanCode()).map(affairs::get).orElse(null);
        return new RequiredLevel(
                asked.competencyCode(),
                asked.level(),
                competency.name(),
                competency.group(),
                affair == null ? null : affair.code(),
                affair == null ? null : affair.title(),
                null,
                null);
    }
}
