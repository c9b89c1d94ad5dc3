package id.asn.standard.employee;

import java.util.Set;
import java.util.UUID;

/**
 * Inside the service, in the transaction that erases: whoever keeps a NIP, a name or a portal's key beside the register has
 * to forget it too.
 *
 * @param externalRefs the portals' keys of the person, by whichever agency
 */
public record IdentityErased(UUID employeeId, Set<String> agencyCodes, Set<String> externalRefs, Set<String> nips) {}
