package id.asn.assessment.register;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who carries which NIP, by keyed digest. It stands apart from {@link EmployeeRegister}, so that nothing which matches or
 * ranks people can reach it: a test forbids those packages to depend on it.
 */
@ApplicationScoped
@UseCase
public class KnownIdentities {

    private final Jdbi jdbi;

    KnownIdentities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By keyed digest of the NIP, confined to the caller's agencies. */
    public Map<String, UUID> byDigests(Collection<String> identityDigests) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select identity_digest, employee_id from employee_identity where identity_digest = any(:digests)""")
                        .bindArray("digests", String.class, identityDigests)
                        .mapTo(Identity.class)
                        .list())
                .stream()
                .collect(toMap(Identity::identityDigest, Identity::employeeId));
    }

    /** A keyed digest and whose it is. */
    public record Identity(String identityDigest, UUID employeeId) {}
}
