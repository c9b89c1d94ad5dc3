package id.asn.standard.caseprovider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.standard.skj.StandardContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the framework of an SKJ holds. */
@ApplicationScoped
class StandardOutline {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final RequiredLevels levels;

    StandardOutline(Jdbi jdbi, ObjectMapper json, RequiredLevels levels) {
        this.jdbi = jdbi;
        this.json = json;
        this.levels = levels;
    }

    Outline of(DocumentRow document) {
        Enacted enacted = enacted(document.name());
        StandardContent content = content(enacted.content());
        Map<String, RequiredLevel> required =
                levels.of(UUID.fromString(document.name()), content.competencies(), document.statusStartDate());
        StandardNodes nodes = new StandardNodes(document.name(), content, required);
        List<Edge> edges = new ArrayList<>(nodes.requirements());
        if (enacted.successorId() != null) {
            edges.add(Edge.only(
                    document.name(),
                    AssociationType.REPLACED_BY,
                    Grouping.SUCCESSION,
                    document.end(),
                    End.document(enacted.successorId().toString(), enacted.successorTitle())));
        }
        if (enacted.sourceId() != null) {
            edges.add(Edge.only(
                    document.name(),
                    AssociationType.EXACT_MATCH_OF,
                    Grouping.DERIVATION,
                    document.end(),
                    End.document(enacted.sourceId().toString(), enacted.sourceTitle())));
        }
        return new Outline(document, nodes.all(), edges, List.of());
    }

    private Enacted enacted(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.content, n.standard_id as successor_id, coalesce(n.title, '') as successor_title,
                               o.standard_id as source_id,
                               'Standar Kompetensi Jabatan ' || coalesce(o.title, o.position_code, '') as source_title
                        from position_standard s
                        left join published_standard o on o.standard_id = s.derived_from
                        left join case_document n on n.standard_id = coalesce(s.corrected_by, s.superseded_by)
                        where s.id = :id
                        """)
                .bind("id", UUID.fromString(id))
                .mapTo(Enacted.class)
                .one());
    }

    private StandardContent content(String text) {
        try {
            return json.readValue(text, StandardContent.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** What documents do not say. */
    record Enacted(
            String content,
            @Nullable UUID successorId,
            String successorTitle,
            @Nullable UUID sourceId,
            String sourceTitle) {}
}
