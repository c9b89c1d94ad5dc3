package id.asn.standard.caseprovider;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads the government affairs with the kinds above them. */
@ApplicationScoped
@UseCase
public class Subjects {

    private final Jdbi jdbi;

    Subjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Subject> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select code, name as title from urusan
                        union all
                        select distinct split_part(code, '.', 1), 'Urusan ' || replace(lower(kind), '_', ' ') from urusan
                        order by code
                        """).mapTo(Subject.class).list());
    }
}
