package id.asn.standard.employee;

import id.asn.chassis.web.KeyedDigest;
import id.asn.standard.LegalBasis;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Erasures in the database, and the keys under which nobody may come back. */
@ApplicationScoped
class ErasureRows {

    private final Jdbi jdbi;
    private final KeyedDigest digest;
    private final AcrossAgencies nation;

    ErasureRows(Jdbi jdbi, KeyedDigest digest, AcrossAgencies nation) {
        this.jdbi = jdbi;
        this.digest = digest;
        this.nation = nation;
    }

    Optional<ErasureView> find(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from employee_erasure where employee_id = :id")
                .bind("id", employeeId)
                .mapTo(Row.class)
                .map(Row::view)
                .findOne());
    }

    void add(String agencyCode, ErasureView erasure) {
        LegalBasis basis = erasure.legalBasis();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into employee_erasure (employee_id, agency_code, decree_number, decree_date, decree_title,
                                                      requested_by, requested_at)
                        values (:id, :agency, :number, :date, :title, :by, :at)
                        """)
                .bind("id", erasure.employeeId())
                .bind("agency", agencyCode)
                .bind("number", basis.number())
                .bind("date", basis.date())
                .bind("title", basis.title())
                .bind("by", erasure.requestedBy())
                .bind("at", erasure.requestedAt())
                .execute());
    }

    void remove(UUID employeeId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from employee_erasure where employee_id = :id")
                .bind("id", employeeId)
                .execute());
    }

    void confirm(UUID employeeId, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update employee_erasure set confirmed_by = :by, confirmed_at = :at where employee_id = :id")
                .bind("id", employeeId)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** What is about to be forgotten, in all agencies. */
    IdentityErased identity(UUID employeeId) {
        return nation.see(() -> new IdentityErased(
                employeeId,
                texts("select distinct agency_code from employee_state where employee_id = :id", employeeId),
                texts("select distinct external_ref from employee_state where employee_id = :id", employeeId),
                texts("select nip from employee_identity where employee_id = :id", employeeId)));
    }

    /** Leaves of the person what counts: the id, employments and placements. */
    void erase(IdentityErased identity) {
        List<String[]> keys = identity.agencyCodes().stream()
                .flatMap(agency -> identity.externalRefs().stream().map(ref -> new String[] {agency, of(agency, ref)}))
                .toList();
        nation.see(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into erased_reference (agency_code, ref_digest)
                        select * from unnest(:agencies, :digests) on conflict do nothing
                        """)
                .bindArray(
                        "agencies",
                        String.class,
                        keys.stream().map(key -> key[0]).toList())
                .bindArray(
                        "digests",
                        String.class,
                        keys.stream().map(key -> key[1]).toList())
                .execute()));
        jdbi.useHandle(handle -> handle.createQuery("select erase_identity(:id)")
                .bind("id", identity.employeeId())
                .mapTo(String.class)
                .list());
    }

    /** Which of the keys belonged to people who were erased. */
    Set<String> erased(String agencyCode, Collection<String> externalRefs) {
        if (externalRefs.isEmpty() || !hasErased(agencyCode)) {
            return Set.of();
        }
        Map<String, String> refs = externalRefs.stream()
                .collect(Collectors.toMap(ref -> of(agencyCode, ref), Function.identity(), (one, same) -> one));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select ref_digest from erased_reference where agency_code = :agency and ref_digest = any(:digests)
                        """)
                .bind("agency", agencyCode)
                .bindArray("digests", String.class, List.copyOf(refs.keySet()))
                .mapTo(String.class)
                .map(refs::get)
                .set());
    }

    private boolean hasErased(String agencyCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from erased_reference where agency_code = :agency)")
                        .bind("agency", agencyCode)
                        .mapTo(Boolean.class)
                        .one());
    }

    private Set<String> texts(String sql, UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", employeeId)
                .mapTo(String.class)
                .set());
    }

    private String of(String agencyCode, String externalRef) {
        return digest.of("externalRef:" + agencyCode + ":" + externalRef);
    }

    /** A row of the table. */
    record Row(
            UUID employeeId,
            String decreeNumber,
            LocalDate decreeDate,
            String decreeTitle,
            String requestedBy,
            Instant requestedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {

        ErasureView view() {
            return new ErasureView(
                    employeeId,
                    new LegalBasis(decreeNumber, decreeDate, decreeTitle),
                    requestedBy,
                    requestedAt,
                    confirmedBy,
                    confirmedAt);
        }
    }
}
