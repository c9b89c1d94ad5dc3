package id.asn.traininghours.completion;

import java.util.UUID;

/** How a provider names a person; the NIP is digested before it gets here and is kept nowhere. */
public sealed interface EmployeeKey {

    /** @param digest keyed digest of the NIP, as in {@code employee.v1} */
    record ByIdentity(String digest) implements EmployeeKey {}

    record ById(UUID employeeId) implements EmployeeKey {}

    /** Canonical form, part of the content of a completion. */
    default String text() {
        return switch (this) {
            case ByIdentity(String digest) -> "identity:" + digest;
            case ById(UUID employeeId) -> "id:" + employeeId;
        };
    }
}
