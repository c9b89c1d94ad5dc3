package id.asn.standard.caseprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the framework of an edition holds. */
@ApplicationScoped
class EditionOutline {

    private final Jdbi jdbi;
    private final EditionCompetencies competencies;

    EditionOutline(Jdbi jdbi, EditionCompetencies competencies) {
        this.jdbi = jdbi;
        this.competencies = competencies;
    }

    /** @param competencyCode of the only competency wanted; absent for all */
    Outline of(DocumentRow document, UUID edition, @Nullable String competencyCode) {
        EditionNodes nodes = new EditionNodes(document.name(), competencies.of(edition, competencyCode));
        return new Outline(document, nodes.all(), successors(document, edition), nodes.scales());
    }

    /** The edition that begins where this one ends. */
    private List<Edge> successors(DocumentRow document, UUID edition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select later.edition_id, later.name || ', edisi ' || e.edition as title
                        from dictionary_edition_state this
                        join dictionary_edition_state later
                            on later.dictionary_code = this.dictionary_code and upper_inf(later.recorded)
                                and lower(later.effective) = upper(this.effective)
                        join dictionary_edition e on e.id = later.edition_id
                        where this.edition_id = :edition and upper_inf(this.recorded)
                        """)
                .bind("edition", edition)
                .map((row, context) -> Edge.only(
                        document.name(),
                        AssociationType.REPLACED_BY,
                        Grouping.SUCCESSION,
                        document.end(),
                        End.document(row.getString("edition_id"), row.getString("title"))))
                .list());
    }
}
