package id.asn.standard.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which standards were derived from which, and follow its successors. */
@ApplicationScoped
class Followers {

    private final Jdbi jdbi;

    Followers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(UUID sourceId, UUID standardId, String agencyCode) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_follower (source_id, standard_id, agency_code)
                        values (:source, :standard, :agency)
                        on conflict do nothing
                        """)
                .bind("source", sourceId)
                .bind("standard", standardId)
                .bind("agency", agencyCode)
                .execute());
    }

    List<Follower> of(UUID sourceId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select standard_id, agency_code from standard_follower
                        where source_id = :source
                        order by standard_id
                        """)
                .bind("source", sourceId)
                .mapTo(Follower.class)
                .list());
    }

    /** A derived standard, and the agency that is to be told. */
    record Follower(UUID standardId, String agencyCode) {}
}
