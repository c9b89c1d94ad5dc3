package id.asn.traininghours.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Where everybody of an agency stands today, for lists of other features; who reads them is theirs to audit. */
@ApplicationScoped
public class AgencyStandings {

    private final AgencyPositions positions;
    private final EntitlementRules rules;
    private final Clock clock;

    AgencyStandings(AgencyPositions positions, EntitlementRules rules, Clock clock) {
        this.positions = positions;
        this.rules = rules;
        this.clock = clock;
    }

    /** People without an entry included, one row each. */
    public List<AgencyStanding> of(String agencyCode, int year) {
        AsKnown now = AsKnown.now(clock);
        return positions.of(agencyCode, year, now, rules.bookAt(now.knownAt())).stream()
                .map(placed -> AgencyStanding.of(placed, now.asOf()))
                .toList();
    }
}
