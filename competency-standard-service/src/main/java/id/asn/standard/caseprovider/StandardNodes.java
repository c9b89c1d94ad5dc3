package id.asn.standard.caseprovider;

import id.asn.standard.skj.Importance;
import id.asn.standard.skj.StandardContent;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardContent.RequiredEducation;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import id.asn.standard.skj.StandardContent.RequiredTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The items of an SKJ: its competencies, its requirements, its performance indicators; names as {@code case_standard_ids}. */
final class StandardNodes {

    private final String standard;
    private final StandardContent content;
    private final Map<String, RequiredLevel> levels;
    private final Node competencies;
    private final Node requirements;
    private final Node indicators;

    StandardNodes(String standard, StandardContent content, Map<String, RequiredLevel> levels) {
        this.standard = standard;
        this.content = content;
        this.levels = levels;
        this.competencies = section("competencies", 1, "Standar kompetensi");
        this.requirements = section("requirements", 2, "Persyaratan jabatan");
        this.indicators = section("indicators", 3, "Indikator kinerja jabatan");
    }

    List<Node> all() {
        List<Node> all = new ArrayList<>(with(competencies, competencyNodes()));
        all.addAll(with(requirements, requirementNodes()));
        all.addAll(with(indicators, indicatorNodes()));
        return List.copyOf(all);
    }

    /** From each required competency to the competency of the dictionary, and to its level if it has levels. */
    List<Edge> requirements() {
        return competencyNodes().stream().flatMap(this::requirements).toList();
    }

    private Stream<Edge> requirements(Node node) {
        RequiredLevel required = level(Objects.requireNonNull(node.code()));
        if (required.editionId() == null) {
            return Stream.empty();
        }
        String edition = required.editionId().toString();
        String code = required.competencyCode();
        End competency = End.item(EditionNames.competency(edition, code), required.name());
        Edge related = edge(node, AssociationType.IS_RELATED_TO, competency);
        if (required.description() == null) {
            return Stream.of(related);
        }
        End level = End.item(
                EditionNames.level(edition, code, required.level()), required.name() + ", level " + required.level());
        return Stream.of(related, edge(node, AssociationType.HAS_SKILL_LEVEL, level));
    }

    private static Edge edge(Node node, AssociationType type, End destination) {
        return Edge.only(node.name(), type, Grouping.REQUIREMENT, node.end(), destination);
    }

    private List<Node> competencyNodes() {
        return numbered(content.competencies(), this::competency);
    }

    private Node competency(RequiredCompetency asked, int index) {
        RequiredLevel required = level(asked.competencyCode());
        String title = required.name() + ", level " + required.level();
        String statement = required.description() == null ? title : title + ": " + required.description();
        return Node.of(
                        standard + "/competency/" + asked.competencyCode(),
                        competencies,
                        index + 1,
                        ItemType.REQUIRED_COMPETENCY,
                        statement)
                .titled(title)
                .coded(asked.competencyCode())
                .in(required.group(), required.subject());
    }

    private RequiredLevel level(String code) {
        return Objects.requireNonNull(levels.get(code), "an enacted standard names known competencies");
    }

    /** Rank, education, training and experience, numbered through. */
    private List<Node> requirementNodes() {
        List<Node> all = new ArrayList<>();
        if (content.rank() != null) {
            all.add(Node.of(
                            standard + "/rank",
                            requirements,
                            1,
                            ItemType.RANK,
                            "Pangkat paling rendah " + content.rank().minimum())
                    .noted(content.rank().importance().name()));
        }
        all.addAll(nodes("education", all.size(), ItemType.EDUCATION, content.education(), StandardNodes::education));
        all.addAll(nodes("training", all.size(), ItemType.TRAINING, content.training(), StandardNodes::training));
        all.addAll(
                nodes("experience", all.size(), ItemType.EXPERIENCE, content.experience(), StandardNodes::experience));
        return all;
    }

    private <T> List<Node> nodes(String list, int before, ItemType type, List<T> elements, Function<T, Said> said) {
        return numbered(elements, (element, index) -> {
            Said text = said.apply(element);
            return Node.of(
                            standard + "/" + list + "/" + index,
                            requirements,
                            before + index + 1,
                            type,
                            text.statement())
                    .noted(text.importance().name());
        });
    }

    private static Said education(RequiredEducation education) {
        String field = education.field();
        return new Said(field == null ? education.level() : education.level() + " " + field, education.importance());
    }

    private static Said training(RequiredTraining training) {
        String kind = training.kind().name().toLowerCase(Locale.ROOT);
        return new Said("Pelatihan " + kind + ": " + training.name(), training.importance());
    }

    private static Said experience(RequiredExperience experience) {
        Integer years = experience.minimumYears();
        String least = years == null ? "" : ", paling singkat " + years + " tahun";
        return new Said(experience.description() + least, experience.importance());
    }

    private List<Node> indicatorNodes() {
        return numbered(
                content.performanceIndicators(),
                (text, index) -> Node.of(
                        standard + "/performanceIndicators/" + index,
                        indicators,
                        index + 1,
                        ItemType.PERFORMANCE_INDICATOR,
                        text));
    }

    private Node section(String name, int sequence, String title) {
        return Node.of(standard + "/" + name, null, sequence, ItemType.SECTION, title);
    }

    /** A section without parts does not stand there. */
    private static List<Node> with(Node section, List<Node> parts) {
        return parts.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(section), parts.stream()).toList();
    }

    private static <T> List<Node> numbered(List<T> elements, BiFunction<T, Integer, Node> node) {
        return IntStream.range(0, elements.size())
                .mapToObj(index -> node.apply(elements.get(index), index))
                .toList();
    }

    /** A requirement in words, and how binding it is. */
    private record Said(String statement, Importance importance) {}
}
