package id.asn.standard.caseprovider;

import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Jdbi;

/** Finds the framework that an object stands in. */
@ApplicationScoped
@UseCase
public class Frameworks {

    private final Jdbi jdbi;
    private final DocumentRows rows;
    private final DocumentForm documents;
    private final StandardOutline standards;
    private final EditionOutline editions;
    private final FrameworkForm form;

    Frameworks(
            Jdbi jdbi,
            DocumentRows rows,
            DocumentForm documents,
            StandardOutline standards,
            EditionOutline editions,
            FrameworkForm form) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.documents = documents;
        this.standards = standards;
        this.editions = editions;
        this.form = form;
    }

    CFDocument document(UUID id) {
        return Optional.of(document(holder(id)))
                .filter(row -> row.identifier().equals(id))
                .map(documents::of)
                .orElseThrow(CaseIds::unknown);
    }

    CFPackage pack(UUID id) {
        return Optional.of(framework(id))
                .filter(framework -> framework.document().identifier().equals(id))
                .map(Framework::asPackage)
                .orElseThrow(CaseIds::unknown);
    }

    /** @throws ProblemException 404 when nothing of that kind has the id, or another agency's has it */
    <T> T find(String sourcedId, BiFunction<Framework, UUID, Optional<T>> part) {
        UUID id = CaseIds.parse(sourcedId);
        return part.apply(framework(id), id).orElseThrow(CaseIds::unknown);
    }

    /** Of a dictionary only as much as concerns the object. */
    private Framework framework(UUID id) {
        Holder holder = holder(id);
        DocumentRow document = document(holder);
        UUID edition = holder.editionId();
        return form.of(
                edition == null ? standards.of(document) : editions.of(document, edition, holder.competencyCode()));
    }

    private Holder holder(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from case_holder(:id)")
                        .bind("id", id)
                        .mapTo(Holder.class)
                        .findFirst())
                .orElseThrow(CaseIds::unknown);
    }

    private DocumentRow document(Holder holder) {
        return rows.one(holder.standardId(), holder.editionId()).orElseThrow(CaseIds::unknown);
    }
}
