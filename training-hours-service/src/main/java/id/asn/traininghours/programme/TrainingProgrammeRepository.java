package id.asn.traininghours.programme;

import id.asn.chassis.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The programmes that may be maintained. */
@ApplicationScoped
class TrainingProgrammeRepository implements PanacheRepositoryBase<TrainingProgramme, String> {

    List<TrainingProgramme> page(PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        return find("programmeCode > ?1 order by programmeCode", after)
                .range(0, page.limit())
                .list();
    }
}
