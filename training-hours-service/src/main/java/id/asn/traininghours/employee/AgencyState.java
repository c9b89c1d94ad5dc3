package id.asn.traininghours.employee;

import org.jspecify.annotations.Nullable;

/** The part of {@code agency.v1} that this service reads. */
public record AgencyState(
        String agencyCode,
        @Nullable String regionCode,
        @Nullable String name,
        long version) {

    public AgencyState {
        if (agencyCode == null || version < 1) {
            throw new IllegalArgumentException("agency.v1 needs agencyCode and version");
        }
    }
}
