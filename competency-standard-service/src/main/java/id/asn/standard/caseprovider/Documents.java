package id.asn.standard.caseprovider;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists documents. */
@ApplicationScoped
@UseCase
public class Documents {

    private final DocumentRows rows;
    private final DocumentForm form;

    Documents(DocumentRows rows, DocumentForm form) {
        this.rows = rows;
        this.form = form;
    }

    /** @throws ProblemException 404 when there is none, because the schema of the binding knows no empty set */
    Page page(DocumentParameters asked) {
        Condition condition = asked.condition();
        String order = asked.order();
        DocumentRows.Found found = rows.page(condition, order, asked.limit(), asked.offset());
        if (found.rows().isEmpty()) {
            throw Problem.of(CaseProblem.CASE_NO_DOCUMENT).at(asked.offset() == 0 ? "filter" : "offset");
        }
        return new Page(found.rows().stream().map(form::of).toList(), found.total());
    }

    /** @param total how many there are on all pages */
    record Page(List<CFDocument> documents, long total) {}
}
