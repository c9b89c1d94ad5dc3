package id.asn.traininghours.intake;

import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and locks the people that claims name, by digest of the NIP or by id. */
@ApplicationScoped
class EmployeeDirectory {

    private final Employees employees;

    EmployeeDirectory(Employees employees) {
        this.employees = employees;
    }

    Found lock(Collection<Claim> claims) {
        List<String> digests = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        claims.forEach(claim -> {
            switch (claim.employee()) {
                case EmployeeKey.ByIdentity(String digest) -> digests.add(digest);
                case EmployeeKey.ById(UUID id) -> ids.add(id);
            }
        });
        Found found = new Found(new HashMap<>());
        for (Employees.Located one : employees.lock(digests, ids)) {
            found.people.put(new EmployeeKey.ById(one.employee().employeeId()), one.employee());
            one.identityDigests()
                    .forEach(digest -> found.people.put(new EmployeeKey.ByIdentity(digest), one.employee()));
        }
        return found;
    }

    /** The people that were found, by every key they may be named with. */
    record Found(Map<EmployeeKey, KnownEmployee> people) {
        Optional<KnownEmployee> of(Claim claim) {
            return Optional.ofNullable(people.get(claim.employee()));
        }
    }
}
