package id.asn.standard.position;

import java.util.Set;
import java.util.UUID;

/** Inside the service: these positions lie elsewhere or rank otherwise now, so placements on them read differently. */
public record PositionsChanged(String agencyCode, Set<UUID> positionIds) {}
