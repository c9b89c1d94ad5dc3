package id.asn.traininghours.employee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds people of the caller's agencies among those the register has told of. */
@ApplicationScoped
public class Employees {

    private static final TypeReference<List<Placement>> PLACEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<Employment>> EMPLOYMENTS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Employees(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * Finds people by identity or id and locks them, in the order of their ids, until the transaction ends: caps and
     * duplicates of a person are decided by one transaction at a time.
     */
    public List<Located> lock(Collection<String> identityDigests, Collection<UUID> employeeIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.employee_id, e.agency_code, a.region_code, e.employment_kind, e.employed_from,
                               e.employed_to, e.contract_from, e.contract_to, e.placements::text as placements,
                               e.employments::text as employments,
                               array(select i.identity_digest from known_identity i
                                     where i.employee_id = e.employee_id)::text[] as identity_digests
                        from known_employee e left join known_agency a on a.agency_code = e.agency_code
                        where e.employee_id in (
                            select employee_id from known_identity where identity_digest = any(:digests)
                            union
                            select unnest(:employeeIds))
                        order by e.employee_id
                        for no key update of e
                        """)
                .bindArray("employeeIds", UUID.class, employeeIds.toArray())
                .bindArray("digests", String.class, identityDigests.toArray())
                .mapTo(Row.class)
                .map(row -> new Located(employee(row), row.identityDigests()))
                .list());
    }

    /** The person, when of the caller's agencies; not locked. */
    public Optional<KnownEmployee> find(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.employee_id, e.agency_code, a.region_code, e.employment_kind, e.employed_from,
                               e.employed_to, e.contract_from, e.contract_to, e.placements::text as placements,
                               e.employments::text as employments,
                               array[]::text[] as identity_digests
                        from known_employee e left join known_agency a on a.agency_code = e.agency_code
                        where e.employee_id = :employeeId
                        """)
                .bind("employeeId", employeeId)
                .mapTo(Row.class)
                .map(this::employee)
                .findOne());
    }

    private KnownEmployee employee(Row row) {
        try {
            return new KnownEmployee(
                    row.employeeId(),
                    row.agencyCode(),
                    row.regionCode(),
                    row.employmentKind(),
                    row.employedFrom(),
                    row.employedTo(),
                    row.contractFrom(),
                    row.contractTo(),
                    json.readValue(row.placements(), PLACEMENTS),
                    json.readValue(row.employments(), EMPLOYMENTS));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(
                    "Placements or employments of " + row.employeeId() + " are unreadable", corrupt);
        }
    }

    /** A locked person, and the identities by which providers may have named them. */
    public record Located(KnownEmployee employee, List<String> identityDigests) {}

    /** A row of {@code known_employee}. */
    public record Row(
            UUID employeeId,
            String agencyCode,
            @Nullable String regionCode,
            EmploymentKind employmentKind,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String placements,
            String employments,
            List<String> identityDigests) {}
}
