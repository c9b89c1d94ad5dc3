package id.asn.standard.impact;

import id.asn.standard.employee.PlacementKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;

/** Who holds positions, counted, and what the assessments say of them. */
@ApplicationScoped
class AssessmentFacts {

    private static final int FETCH = 2_000;

    private final Jdbi jdbi;

    AssessmentFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many hold the positions on the date, as known now. */
    List<Holders> holders(Collection<UUID> positionIds, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.position_id, p.kind, count(*) as people
                        from placement p
                        where p.position_id = any(:positions) and upper_inf(p.recorded) and p.effective @> :asOf
                        group by p.position_id, p.kind
                        """)
                .bindArray("positions", UUID.class, positionIds)
                .bind("asOf", asOf)
                .mapTo(Holders.class)
                .list());
    }

    /** One row for each holder and purpose that the assessments know, one after the other. */
    void forEach(Collection<UUID> positionIds, LocalDate asOf, Consumer<HolderFacts> each) {
        EvidenceText evidence = new EvidenceText();
        jdbi.useHandle(handle -> {
            try (ResultIterator<HolderFacts> rows = handle.createQuery("""
                            select p.position_id, p.kind, o.purpose, array_to_string(o.codes, chr(10)) as codes,
                                   array_to_string(o.hundredths, chr(10), '-') as hundredths,
                                   array_to_string(o.valid_until, chr(10), '-') as valid_until
                            from placement p
                            join owned_levels o on o.employee_id = p.employee_id
                            where p.position_id = any(:positions) and upper_inf(p.recorded) and p.effective @> :asOf
                            """)
                    .bindArray("positions", UUID.class, positionIds)
                    .bind("asOf", asOf)
                    .setFetchSize(FETCH)
                    .map((row, context) -> facts(row, evidence))
                    .iterator()) {
                rows.forEachRemaining(each);
            }
        });
    }

    /** When the newest applied assessment fact of the agency was published. */
    Optional<Instant> until(String agencyCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select max(event_time) from owned_levels where agency_code = :agency")
                        .bind("agency", agencyCode)
                        .mapTo(Instant.class)
                        .findOne());
    }

    /** The cut-offs in force on the date. */
    List<CategoryCut> cuts(LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select purpose, category, minimum, citation from jpm_category where effective @> :asOf
                        order by purpose, minimum desc
                        """)
                .bind("asOf", asOf)
                .mapTo(CategoryCut.class)
                .list());
    }

    private static HolderFacts facts(ResultSet row, EvidenceText evidence) throws SQLException {
        return new HolderFacts(
                row.getObject("position_id", UUID.class),
                PlacementKind.valueOf(row.getString("kind")),
                Purpose.valueOf(row.getString("purpose")),
                evidence.read(row.getString("codes"), row.getString("hundredths"), row.getString("valid_until")));
    }

    /** How many hold a position in one way. */
    record Holders(UUID positionId, PlacementKind kind, int people) {}
}
