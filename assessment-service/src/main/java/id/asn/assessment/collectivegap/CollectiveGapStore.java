package id.asn.assessment.collectivegap;

import id.asn.assessment.ColumnArrays;
import id.asn.assessment.collectivegap.CollectiveGap.State;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The figures of units from the sums that are kept, and the gaps that are open. */
@ApplicationScoped
class CollectiveGapStore {

    private static final String WATCHED = """
            select u.agency_code, u.purpose, u.unit_code, u.competency_code, c.name, c.competency_group,
                   sum(u.people)::int as people, sum(u.rated)::int as rated, sum(u.below)::int as below,
                   sum(u.sum_gap) / 100.00 as sum_gap,
                   g.collective_gap_id, g.people as known_people, g.rated as known_rated, g.below as known_below,
                   g.sum_gap as known_sum_gap, g.policy_code, g.policy_version, g.as_of, g.opened_at, g.version
              from unit_gap u
              left join competency c on c.competency_code = u.competency_code
              left join collective_gap g
                on g.agency_code = u.agency_code and g.purpose = u.purpose and g.unit_code = u.unit_code
               and g.competency_code = u.competency_code and g.state = 'OPEN'
            """;

    private static final String BY_CELL = """
             group by u.agency_code, u.purpose, u.unit_code, u.competency_code, c.competency_code, g.collective_gap_id
             order by u.agency_code, u.purpose, u.unit_code, u.competency_code""";

    private final Jdbi jdbi;

    CollectiveGapStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One at a time looks at an agency: two that each moved another row of a sum would not see each other's. */
    void lock(Collection<String> agencyCodes) {
        for (String agency : new TreeSet<>(agencyCodes)) {
            jdbi.useHandle(handle -> handle.createQuery(
                            "select 1 from pg_advisory_xact_lock(hashtextextended('collective-gap/' || :agency, 0))")
                    .bind("agency", agency)
                    .mapTo(Integer.class)
                    .one());
        }
    }

    List<Watched> of(List<UnitCell> cells) {
        ColumnArrays<UnitCell> rows = new ColumnArrays<>(cells)
                .with("agency_code", "text", UnitCell::agencyCode)
                .with("purpose", "text", UnitCell::purpose)
                .with("unit_code", "text", UnitCell::unitCode)
                .with("competency_code", "text", UnitCell::competencyCode);
        return jdbi.withHandle(
                handle -> rows.bindTo(handle.createQuery(WATCHED + """
                         where (u.agency_code, u.purpose, u.unit_code, u.competency_code) in (select * from %s)
                        """.formatted(rows.as("r")) + BY_CELL))
                        .mapTo(Watched.class)
                        .list());
    }

    List<Watched> ofAgency(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery(WATCHED + " where u.agency_code = :agency\n" + BY_CELL)
                .bind("agency", agencyCode)
                .mapTo(Watched.class)
                .list());
    }

    void save(List<CollectiveGap> gaps) {
        ColumnArrays<CollectiveGap> rows = new ColumnArrays<>(gaps)
                .with("collective_gap_id", "uuid", CollectiveGap::id)
                .with("agency_code", "text", gap -> gap.cell().agencyCode())
                .with("unit_code", "text", gap -> gap.cell().unitCode())
                .with("purpose", "text", gap -> gap.cell().purpose())
                .with("competency_code", "text", gap -> gap.cell().competencyCode())
                .with("state", "text", CollectiveGap::state)
                .with("people", "integer", gap -> gap.figures().people())
                .with("rated", "integer", gap -> gap.figures().rated())
                .with("below", "integer", gap -> gap.figures().below())
                .with("sum_gap", "numeric", gap -> gap.figures().sumGap())
                .with("policy_code", "text", CollectiveGap::policyCode)
                .with("policy_version", "integer", CollectiveGap::policyVersion)
                .with("as_of", "date", CollectiveGap::asOf)
                .with("opened_at", "timestamptz", CollectiveGap::openedAt)
                .with("closed_at", "timestamptz", CollectiveGap::closedAt)
                .with("version", "integer", CollectiveGap::version);
        jdbi.useHandle(handle -> rows.bindTo(handle.createUpdate("""
                        insert into collective_gap (%s)
                        select * from %s
                        on conflict (collective_gap_id) do update set
                               state = excluded.state, people = excluded.people, rated = excluded.rated,
                               below = excluded.below, sum_gap = excluded.sum_gap, policy_code = excluded.policy_code,
                               policy_version = excluded.policy_version, as_of = excluded.as_of,
                               closed_at = excluded.closed_at, version = excluded.version""".formatted(rows.names(), rows.as("r"))))
                .execute());
    }

    /** A cell as it stands now, and the open gap there, as it stood. */
    public record Watched(
            String agencyCode,
            Purpose purpose,
            String unitCode,
            String competencyCode,
            @Nullable String name,
            @Nullable CompetencyGroup competencyGroup,
            int people,
            int rated,
            int below,
            BigDecimal sumGap,
            @Nullable UUID collectiveGapId,
            @Nullable Integer knownPeople,
            @Nullable Integer knownRated,
            @Nullable Integer knownBelow,
            @Nullable BigDecimal knownSumGap,
            @Nullable String policyCode,
            @Nullable Integer policyVersion,
            @Nullable LocalDate asOf,
            @Nullable Instant openedAt,
            @Nullable Integer version) {

        UnitCell cell() {
            return new UnitCell(agencyCode, purpose, unitCode, competencyCode);
        }

        UnitFigures figures() {
            return new UnitFigures(people, rated, below, sumGap);
        }

        /** The open gap; null when none is. */
        @Nullable CollectiveGap open() {
            return collectiveGapId == null
                            || knownPeople == null
                            || knownRated == null
                            || knownBelow == null
                            || knownSumGap == null
                            || policyCode == null
                            || policyVersion == null
                            || asOf == null
                            || openedAt == null
                            || version == null
                    ? null
                    : new CollectiveGap(
                            collectiveGapId,
                            cell(),
                            State.OPEN,
                            new UnitFigures(knownPeople, knownRated, knownBelow, knownSumGap),
                            policyCode,
                            policyVersion,
                            asOf,
                            openedAt,
                            null,
                            version);
        }
    }
}
