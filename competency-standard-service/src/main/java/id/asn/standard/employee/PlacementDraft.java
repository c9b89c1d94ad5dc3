package id.asn.standard.employee;

import org.jspecify.annotations.Nullable;

/**
 * A placement to be taken over for a known person, who is named by the portal's key or by NIP.
 *
 * @param index place in the request
 * @param cancelled the placement that began on that day never was
 */
public record PlacementDraft(
        int index, @Nullable String externalRef, @Nullable String nip, PlacementRequest said, boolean cancelled) {}
