package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The items of an edition: groups, in them competencies, in them levels; and the levels again as rubrics. */
final class EditionNodes {

    private final String edition;
    private final Map<CompetencyGroup, Node> groups = new EnumMap<>(CompetencyGroup.class);
    private final List<Node> below = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();

    EditionNodes(String edition, List<EditionCompetency> competencies) {
        this.edition = edition;
        competencies.forEach(this::add);
    }

    List<Node> all() {
        List<Node> all = new ArrayList<>(groups.values());
        all.addAll(below);
        return List.copyOf(all);
    }

    List<Scale> scales() {
        return List.copyOf(scales);
    }

    private void add(EditionCompetency competency) {
        Node group = groups.computeIfAbsent(competency.group(), this::group);
        Node node = Node.of(
                        EditionNames.competency(edition, competency.code()),
                        group,
                        competency.sequence(),
                        ItemType.COMPETENCY,
                        competency.name() + ": " + competency.definition())
                .titled(competency.name())
                .coded(competency.code())
                .in(competency.group(), competency.subject());
        below.add(node);
        competency.levels().forEach(level -> below.add(level(competency, node, level)));
        if (!competency.levels().isEmpty()) {
            scales.add(new Scale(
                    EditionNames.rubric(edition, competency.code()),
                    node,
                    competency.definition(),
                    competency.levels()));
        }
    }

    private Node level(EditionCompetency competency, Node node, Scale.Level level) {
        Node item = Node.of(
                        EditionNames.level(edition, competency.code(), level.level()),
                        node,
                        level.level(),
                        ItemType.LEVEL,
                        level.description())
                .titled(competency.name() + ", level " + level.level())
                .coded(competency.code() + "." + level.level())
                .in(competency.group(), competency.subject());
        return level.indicators().isEmpty() ? item : item.noted(String.join("\n", level.indicators()));
    }

    private Node group(CompetencyGroup group) {
        return Node.of(
                        EditionNames.group(edition, group),
                        null,
                        group.ordinal() + 1,
                        ItemType.GROUP,
                        "Kompetensi " + Vocabulary.title(group).toLowerCase(java.util.Locale.ROOT))
                .in(group, null);
    }
}
