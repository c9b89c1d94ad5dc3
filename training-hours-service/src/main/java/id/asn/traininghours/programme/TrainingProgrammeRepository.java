package id.asn.traininghours.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The programmes that may be maintained. */
@ApplicationScoped
class TrainingProgrammeRepository implements PanacheRepositoryBase<TrainingProgramme, String> {

    List<TrainingProgramme> inOrder(List<String> programmeCodes) {
        return list("programmeCode in ?1 order by programmeCode", programmeCodes);
    }
}
