package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives an outline the form of a CASE framework. */
@ApplicationScoped
class FrameworkForm {

    private final CaseLinks links;
    private final Vocabulary vocabulary;
    private final DocumentForm documents;
    private final RubricForm rubrics;

    FrameworkForm(CaseLinks links, Vocabulary vocabulary, DocumentForm documents, RubricForm rubrics) {
        this.links = links;
        this.vocabulary = vocabulary;
        this.documents = documents;
        this.rubrics = rubrics;
    }

    Framework of(Outline outline) {
        DocumentRow row = outline.document();
        Instant changed = row.lastChange();
        List<Edge> edges = Stream.concat(
                        outline.nodes().stream().map(node -> below(node, row)), outline.edges().stream())
                .toList();
        return new Framework(
                documents.of(row),
                links.link(CasePath.DOCUMENT, row.identifier(), row.title()),
                outline.nodes().stream().map(node -> item(node, changed)).toList(),
                edges.stream().map(edge -> association(edge, changed)).toList(),
                definitions(row, outline.nodes(), edges),
                outline.scales().stream()
                        .map(scale -> rubrics.of(scale, changed))
                        .toList());
    }

    private static Edge below(Node node, DocumentRow document) {
        Node parent = node.parent();
        return new Edge(
                AssociationType.IS_CHILD_OF.word() + ":" + node.name(),
                AssociationType.IS_CHILD_OF,
                Grouping.STRUCTURE,
                node.end(),
                parent == null ? document.end() : parent.end(),
                node.sequence());
    }

    private CFItem item(Node node, Instant changed) {
        UUID id = CaseIds.of(node.name());
        CompetencyGroup group = node.group();
        Subject subject = node.subject();
        return new CFItem(
                id,
                links.uri(CasePath.ITEM, id),
                node.statement(),
                oneLine(node.shortStatement()),
                oneLine(node.code()),
                Integer.toString(node.sequence()),
                node.type().title(),
                vocabulary.link(node.type()),
                group == null ? List.of() : List.of(Vocabulary.title(group)),
                group == null ? null : vocabulary.link(group),
                subject == null ? List.of() : List.of(subject.title()),
                subject == null ? List.of() : List.of(vocabulary.link(subject)),
                node.notes(),
                "id",
                vocabulary.licenseLink(),
                changed,
                null);
    }

    private CFAssociation association(Edge edge, Instant changed) {
        UUID id = CaseIds.of(edge.name());
        return new CFAssociation(
                id,
                edge.type(),
                edge.sequence(),
                links.uri(CasePath.ASSOCIATION, id),
                node(edge.origin()),
                node(edge.destination()),
                vocabulary.link(edge.grouping()),
                changed,
                null,
                null);
    }

    private LinkGenURI node(End end) {
        return links.node(end.path(), end.id(), end.title());
    }

    private CFDefinition definitions(DocumentRow row, List<Node> nodes, List<Edge> edges) {
        return new CFDefinition(
                nodes.stream()
                        .map(Node::group)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(vocabulary::concept)
                        .toList(),
                Stream.concat(
                                row.subjects().stream(),
                                nodes.stream().map(Node::subject).filter(Objects::nonNull))
                        .distinct()
                        .map(vocabulary::subject)
                        .toList(),
                List.of(vocabulary.license()),
                nodes.stream()
                        .map(Node::type)
                        .distinct()
                        .map(vocabulary::itemType)
                        .toList(),
                edges.stream()
                        .map(Edge::grouping)
                        .distinct()
                        .map(vocabulary::grouping)
                        .toList());
    }

    private static @Nullable String oneLine(@Nullable String text) {
        return text == null ? null : Texts.oneLine(text);
    }
}
