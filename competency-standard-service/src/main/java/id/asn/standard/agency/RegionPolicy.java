package id.asn.standard.agency;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import id.asn.standard.reference.RegionView;
import java.util.Optional;

/** Which region an agency must name. */
final class RegionPolicy {

    private RegionPolicy() {}

    /** @throws ProblemException 422 unless a regional government names a region of its own kind */
    static void check(AgencyRequest agency, Optional<RegionView> region) {
        if (agency.regionCode() != null && region.isEmpty()) {
            throw Problem.of(StandardProblem.REGION_UNKNOWN, agency.regionCode())
                    .at("/regionCode");
        }
        if (agency.kind() == AgencyKind.CENTRAL) {
            return;
        }
        if (region.isEmpty()) {
            throw Problem.of(StandardProblem.REGION_REQUIRED, agency.kind()).at("/regionCode");
        }
        if (!region.get().kind().name().equals(agency.kind().name())) {
            throw Problem.of(
                            StandardProblem.REGION_KIND,
                            region.get().code(),
                            region.get().kind(),
                            agency.kind())
                    .at("/regionCode");
        }
    }
}
