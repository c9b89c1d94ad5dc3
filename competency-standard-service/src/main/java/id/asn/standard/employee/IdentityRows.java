package id.asn.standard.employee;

import id.asn.chassis.bulk.JsonRows;
import id.asn.chassis.web.KeyedDigest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who holds which NIP: one person per NIP in the whole nation, also where row-level security hides the other. */
@ApplicationScoped
class IdentityRows {

    private final Jdbi jdbi;
    private final JsonRows json;
    private final KeyedDigest digest;
    private final AcrossAgencies nation;

    IdentityRows(Jdbi jdbi, JsonRows json, KeyedDigest digest, AcrossAgencies nation) {
        this.jdbi = jdbi;
        this.json = json;
        this.digest = digest;
        this.nation = nation;
    }

    /**
     * Claims every NIP of the states; the first to claim one keeps it, unless it was corrected away from that person since.
     *
     * @return ids of the people who may not have a NIP that they claimed
     */
    Set<UUID> claim(String agencyCode, Collection<EmployeeState> states) {
        Map<String, Claim> claims = new HashMap<>();
        Set<UUID> refused = new HashSet<>();
        for (EmployeeState state : states) {
            Claim claim = new Claim(state.nip(), state.employeeId(), digest.of(state.nip()));
            Claim first = claims.putIfAbsent(state.nip(), claim);
            if (first != null && !first.employeeId().equals(state.employeeId())) {
                refused.add(state.employeeId());
            }
        }
        List<Claim> all = List.copyOf(claims.values());
        nation.see(() -> jdbi.withHandle(handle -> refused.addAll(refused(handle, all))));
        List<Claim> open = all.stream()
                .filter(claim -> !refused.contains(claim.employeeId()))
                .toList();
        Map<String, UUID> holders = nation.see(() -> jdbi.withHandle(handle -> claim(handle, agencyCode, open)));
        for (Claim claim : open) {
            if (!claim.employeeId().equals(holders.get(claim.nip()))) {
                requireOnlyClaim(claim, open);
                refused.add(claim.employeeId());
            }
        }
        return refused;
    }

    /** Another agency was faster: what the person claimed beside cannot be given back, so the whole has to be sent again. */
    private static void requireOnlyClaim(Claim lost, List<Claim> all) {
        if (all.stream()
                        .filter(claim -> claim.employeeId().equals(lost.employeeId()))
                        .count()
                > 1) {
            throw Problem.of(WebProblem.CONFLICT);
        }
    }

    private List<UUID> refused(Handle handle, List<Claim> claims) {
        return handle.createQuery("""
                        select r.employee_id
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (nip text, employee_id uuid)
                        join employee_identity i on i.nip = r.nip and i.employee_id <> r.employee_id
                        where exists (select from employee_state s
                                      where s.employee_id = i.employee_id and s.nip = i.nip and upper_inf(s.recorded))
                        """)
                .bind("rows", json.of(claims))
                .mapTo(UUID.class)
                .list();
    }

    private Map<String, UUID> claim(Handle handle, String agencyCode, Collection<Claim> claims) {
        handle.createUpdate("""
                        insert into employee_identity as i (nip, employee_id, agency_code, digest)
                        select r.nip, r.employee_id, :agency, r.digest
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (nip text, employee_id uuid, digest text)
                        order by r.nip
                        on conflict (nip) do update
                            set employee_id = excluded.employee_id, agency_code = excluded.agency_code
                            where i.employee_id <> excluded.employee_id
                              and not exists (select from employee_state s
                                              where s.employee_id = i.employee_id and s.nip = i.nip and upper_inf(s.recorded))
                        """)
                .bind("agency", agencyCode)
                .bind("rows", json.of(claims))
                .execute();
        return handle.createQuery("select nip, employee_id from employee_identity where nip = any(:nips)")
                .bindArray("nips", String.class, claims.stream().map(Claim::nip).toList())
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("nip", String.class), row.getColumn("employee_id", UUID.class));
                    return found;
                });
    }

    /** The people of the agency who hold or held the NIPs. */
    Map<String, UUID> holders(String agencyCode, List<String> nips) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select nip, employee_id from employee_identity where nip = any(:nips) and agency_code = :agency")
                .bindArray("nips", String.class, nips)
                .bind("agency", agencyCode)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("nip", String.class), row.getColumn("employee_id", UUID.class));
                    return found;
                }));
    }

    private record Claim(String nip, UUID employeeId, String digest) {}
}
