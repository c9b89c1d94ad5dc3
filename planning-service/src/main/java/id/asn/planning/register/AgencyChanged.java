package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of {@code agency.v1} that planning reads: the agency and its whole tree of units. */
public record AgencyChanged(
        String agencyCode,
        String name,
        AgencyKind kind,
        @Nullable String regionCode,
        long version,
        @Nullable List<UnitNode> units) {

    public AgencyChanged {
        require(agencyCode, "agencyCode");
        require(name, "name");
        require(kind, "kind");
        requirePositive(version, "version");
    }

    List<UnitRow> unitRows() {
        return units == null
                ? List.of()
                : units.stream()
                        .map(unit -> new UnitRow(
                                agencyCode,
                                unit.unitCode(),
                                unit.name(),
                                unit.parentUnitCode(),
                                unit.closed(),
                                version))
                        .toList();
    }

    /** A unit in the event. */
    public record UnitNode(
            String unitCode, String name, @Nullable String parentUnitCode, boolean closed) {
        public UnitNode {
            require(unitCode, "units.unitCode");
            require(name, "units.name");
        }
    }

    /** A unit as stored, with the version of the tree it belongs to. */
    public record UnitRow(
            String agencyCode,
            String unitCode,
            String name,
            @Nullable String parentUnitCode,
            boolean closed,
            long version) {}
}
