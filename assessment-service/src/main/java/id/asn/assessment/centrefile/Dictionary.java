package id.asn.assessment.centrefile;

import id.asn.assessment.centrefile.CompetencyHeaders.NamedCompetency;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** The competencies of all dictionaries, as headers may name them. */
@ApplicationScoped
class Dictionary {

    private final Jdbi jdbi;

    Dictionary(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    CompetencyHeaders headers() {
        return new CompetencyHeaders(jdbi.withHandle(
                handle -> handle.createQuery("select competency_code, name from competency order by competency_code")
                        .mapTo(NamedCompetency.class)
                        .list()));
    }
}
