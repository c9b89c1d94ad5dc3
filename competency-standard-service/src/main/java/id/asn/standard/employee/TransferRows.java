package id.asn.standard.employee;

import id.asn.standard.LegalBasis;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who was let go to which agency. */
@ApplicationScoped
class TransferRows {

    private static final String OPEN = "withdrawn_at is null and taken_over_at is null";

    private final Jdbi jdbi;
    private final AcrossAgencies nation;

    TransferRows(Jdbi jdbi, AcrossAgencies nation) {
        this.jdbi = jdbi;
        this.nation = nation;
    }

    /** The agency that holds the person now, when it is in sight. */
    Optional<Holder> holder(UUID employeeId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select agency_code, agency_since as since from employee where id = :id")
                        .bind("id", employeeId)
                        .mapTo(Holder.class)
                        .findOne());
    }

    boolean isAgency(String code) {
        return nation.see(() ->
                jdbi.withHandle(handle -> handle.createQuery("select exists (select from agency where code = :code)")
                        .bind("code", code)
                        .mapTo(Boolean.class)
                        .one()));
    }

    Optional<TransferView> open(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id as transfer_id, employee_id, from_agency as from_agency_code, to_agency as to_agency_code,
                               effective_from, released_at, taken_over_at
                        from employee_transfer
                        where employee_id = :id and %s
                        """.formatted(OPEN))
                .bind("id", employeeId)
                .mapTo(TransferView.class)
                .findOne());
    }

    void add(TransferView transfer, LegalBasis decree, Recording recording) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into employee_transfer (id, employee_id, from_agency, to_agency, effective_from,
                            decree_number, decree_date, decree_title, released_by, released_at)
                        values (:id, :employee, :from, :to, :effectiveFrom, :number, :date, :title, :by, :at)
                        """)
                .bind("id", transfer.transferId())
                .bind("employee", transfer.employeeId())
                .bind("from", transfer.fromAgencyCode())
                .bind("to", transfer.toAgencyCode())
                .bind("effectiveFrom", transfer.effectiveFrom())
                .bind("number", decree.number())
                .bind("date", decree.date())
                .bind("title", decree.title())
                .bindMap(recording.columns())
                .execute());
    }

    void withdraw(UUID transferId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update employee_transfer set withdrawn_at = :at where id = :id")
                .bind("id", transferId)
                .bind("at", at)
                .execute());
    }

    boolean areAwaited(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from employee_transfer where to_agency = :agency and %s)"
                                .formatted(OPEN))
                .bind("agency", agencyCode)
                .mapTo(Boolean.class)
                .one());
    }

    /** Open transfers to the agency of people who hold one of the NIPs; the agencies they leave stay locked. */
    List<Awaited> awaited(String agencyCode, Collection<String> nips) {
        return nation.see(() -> jdbi.withHandle(handle -> {
            handle.createQuery("""
                            select code from agency
                            where code in (select from_agency from employee_transfer where to_agency = :agency and %s)
                            order by code for update
                            """.formatted(OPEN))
                    .bind("agency", agencyCode)
                    .mapTo(String.class)
                    .list();
            return handle.createQuery("""
                            select t.id as transfer_id, t.employee_id, t.effective_from, i.nip
                            from employee_transfer t
                            join employee_identity i on i.employee_id = t.employee_id and i.nip = any(:nips)
                            where t.to_agency = :agency and %s
                            order by t.id
                            """.formatted(OPEN))
                    .bind("agency", agencyCode)
                    .bindArray("nips", String.class, List.copyOf(nips))
                    .mapTo(Awaited.class)
                    .list();
        }));
    }

    /** Which of the NIPs belong to people whom the agency let go and another has taken over. */
    Set<String> left(String agencyCode, Collection<String> nips) {
        return nation.see(() -> jdbi.withHandle(handle -> handle.createQuery("""
                        select i.nip from employee_identity i
                        join employee_transfer t on t.employee_id = i.employee_id
                        where i.nip = any(:nips) and t.from_agency = :agency and t.taken_over_at is not null
                        """)
                .bind("agency", agencyCode)
                .bindArray("nips", String.class, List.copyOf(nips))
                .mapTo(String.class)
                .set()));
    }

    /** @param since first day there, when there was another before */
    record Holder(String agencyCode, @Nullable LocalDate since) {}

    /** An open transfer and a NIP of the person. */
    record Awaited(UUID transferId, UUID employeeId, LocalDate effectiveFrom, String nip) {}
}
