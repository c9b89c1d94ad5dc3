package id.asn.traininghours.entitlement;

import id.asn.chassis.web.UseCase;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and adds the dated switches. */
@ApplicationScoped
class PolicySwitches {

    /** A switch takes effect on a later day than it is adopted, so a minute's delay is never seen. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final String ROWS = """
            select s.switch_id, s.name, s.value, s.effective_from, s.max_jp, s.years, s.legal_basis,
                   case when d.adopted then 'ADOPTED' when d.adopted is null then 'PROPOSED' else 'REFUSED' end as state,
                   s.proposed_by, s.proposed_at, d.decided_by, d.decided_at, d.reason
            from entitlement_switch s left join entitlement_switch_decision d using (switch_id)
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Recent<Switches> recent;

    PolicySwitches(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.recent = new Recent<>(clock, REMEMBERED);
    }

    /** Those adopted until a moment ago: for work that cannot afford a statement. */
    Switches recent() {
        return recent.or(() -> adoptedAt(clock.instant()));
    }

    /** Those adopted by the instant. */
    Switches adoptedAt(Instant knownAt) {
        return new Switches(jdbi.withHandle(handle -> handle.createQuery(ROWS + """
                        where d.adopted and d.decided_at <= :knownAt
                        """)
                .bind("knownAt", knownAt)
                .mapTo(PolicySwitch.class)
                .list()));
    }

    /** All that were ever proposed. */
    @UseCase
    public List<PolicySwitch> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(ROWS + """
                        order by s.name, s.effective_from, s.proposed_at, s.switch_id
                        """).mapTo(PolicySwitch.class).list());
    }

    Optional<PolicySwitch> find(UUID switchId) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where s.switch_id = :switchId")
                .bind("switchId", switchId)
                .mapTo(PolicySwitch.class)
                .findOne());
    }

    void propose(UUID switchId, SwitchRequest said, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into entitlement_switch (switch_id, name, value, effective_from, max_jp, years, legal_basis,
                                                        proposed_by, proposed_at)
                        values (:switchId, :name, :value, :effectiveFrom, :maxJp, :years, :legalBasis, :by, :at)
                        """)
                .bind("switchId", switchId)
                .bind("name", said.name().name())
                .bind("value", said.value().name())
                .bind("effectiveFrom", said.effectiveFrom())
                .bind("maxJp", Optional.ofNullable(said.maxJp()).map(Jp::value).orElse(null))
                .bind("years", said.years())
                .bind("legalBasis", said.legalBasis())
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** @return false when it was decided before */
    boolean decide(UUID switchId, boolean adopted, @Nullable String reason, String by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into entitlement_switch_decision (switch_id, adopted, reason, decided_by, decided_at)
                        values (:switchId, :adopted, :reason, :by, :at)
                        on conflict (switch_id) do nothing
                        """)
                        .bind("switchId", switchId)
                        .bind("adopted", adopted)
                        .bind("reason", reason)
                        .bind("by", by)
                        .bind("at", at)
                        .execute())
                == 1;
    }
}
