package id.asn.standard.reference;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Reads the seeded code lists. */
@ApplicationScoped
@UseCase
public class CodeLists {

    private final Jdbi jdbi;

    CodeLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<RegionView> regions(PageRequest page) {
        List<RegionView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select code, name, kind, parent_code
                        from region
                        where code > :after
                        order by code
                        limit :rows
                        """)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(RegionView.class)
                .list());
        return Page.of(rows, page.limit(), region -> Cursor.of(region.code()));
    }

    public Optional<RegionView> region(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code, name, kind, parent_code from region where code = :code")
                        .bind("code", code)
                        .mapTo(RegionView.class)
                        .findOne());
    }

    List<TierView> tiers(LocalDate asOf) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select t.code as tier, t.siasn_code, t.name, t.tier_group, d.required_level as required_level_default,
                               d.citation, d.certainty
                        from position_tier t
                        left join tier_level_default d on d.tier_code = t.code and d.effective @> :asOf
                        order by t.siasn_code
                        """).bind("asOf", asOf).mapTo(TierView.class).list());
    }

    List<UrusanView> urusan() {
        return jdbi.withHandle(handle -> handle.createQuery("select code, kind, number, name from urusan order by code")
                .mapTo(UrusanView.class)
                .list());
    }

    public Set<String> urusanCodes() {
        return jdbi.withHandle(handle -> handle.createQuery("select code from urusan")
                .mapTo(String.class)
                .set());
    }

    /** Every rank of civil servants. */
    public Set<String> golongan() {
        return jdbi.withHandle(handle -> handle.createQuery("select code from golongan")
                .mapTo(String.class)
                .set());
    }

    /** Whether it is a rank of civil servants, such as {@code III/d}. */
    public boolean isGolongan(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from golongan where code = :code)")
                .bind("code", code)
                .mapTo(Boolean.class)
                .one());
    }
}
