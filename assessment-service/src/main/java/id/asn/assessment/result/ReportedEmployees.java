package id.asn.assessment.result;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.register.KnownIdentities;
import id.asn.chassis.web.KeyedDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds out who the reported people are, for a whole batch in two statements. */
@ApplicationScoped
public class ReportedEmployees {

    private final EmployeeRegister register;
    private final KnownIdentities identities;
    private final KeyedDigest digests;

    ReportedEmployees(EmployeeRegister register, KnownIdentities identities, KeyedDigest digests) {
        this.register = register;
        this.identities = identities;
        this.digests = digests;
    }

    /** Those that are known within the caller's agencies. */
    public Map<EmployeeReference, KnownEmployee> resolve(Collection<EmployeeReference> references) {
        Map<String, String> digestByNip = references.stream()
                .map(EmployeeReference::nip)
                .filter(Objects::nonNull)
                .distinct()
                .collect(toMap(nip -> nip, digests::of));
        Map<String, UUID> idByDigest = identities.byDigests(digestByNip.values());
        Set<UUID> ids = new HashSet<>(idByDigest.values());
        references.stream()
                .map(EmployeeReference::employeeId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Map<UUID, KnownEmployee> known = register.byIds(ids);
        return references.stream()
                .distinct()
                .flatMap(reference -> employeeId(reference, digestByNip, idByDigest)
                        .map(known::get)
                        .map(employee -> Map.entry(reference, employee))
                        .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<UUID> employeeId(
            EmployeeReference reference, Map<String, String> digestByNip, Map<String, UUID> idByDigest) {
        return reference.employeeId() != null
                ? Optional.of(reference.employeeId())
                : Optional.ofNullable(reference.nip()).map(digestByNip::get).map(idByDigest::get);
    }
}
