package id.asn.assessment.population;

import id.asn.assessment.collectivegap.UnitCell;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Compares the sums that are kept with sums reckoned anew over the current matches, in one statement: no write comes between. */
@ApplicationScoped
@UseCase
public class SumsConsistency {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;
    private final Caller caller;

    SumsConsistency(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is not the caller's */
    public Consistency of(String agencyCode) {
        caller.requireAgency(agencyCode);
        int cells = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from unit_gap where agency_code = :agency and people <> 0")
                .bind("agency", agencyCode)
                .mapTo(Integer.class)
                .one());
        List<UnitCell> differing = jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct agency_code, purpose, unit_code, competency_code
                          from (select * from unit_gap where agency_code = :agency) k
                          full join (select * from unit_gap_reckoned where agency_code = :agency) r
                               using (agency_code, purpose, unit_code, competency_code, tier)
                         where (coalesce(k.people, 0), coalesce(k.rated, 0), coalesce(k.below, 0),
                                coalesce(k.sum_required, 0), coalesce(k.sum_owned, 0), coalesce(k.sum_gap, 0))
                               is distinct from
                               (coalesce(r.people, 0), coalesce(r.rated, 0), coalesce(r.below, 0),
                                coalesce(r.sum_required, 0), coalesce(r.sum_owned, 0), coalesce(r.sum_gap, 0))
                         order by 1, 2, 3, 4
                         limit :limit""")
                .bind("agency", agencyCode)
                .bind("limit", SHOWN)
                .mapTo(UnitCell.class)
                .list());
        return new Consistency(agencyCode, differing.isEmpty(), cells, differing);
    }

    /** Whether the sums of an agency are what they must be. */
    @Schema(name = "SumsConsistency")
    public record Consistency(
            @Schema(examples = "6407") String agencyCode,
            boolean consistent,
            @Schema(description = "Sums kept of somebody") int cells,

            @Schema(description = "The first that differ", maxItems = SHOWN)
            List<UnitCell> differing) {}
}
