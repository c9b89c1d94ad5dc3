package id.asn.standard.impact;

import id.asn.standard.employee.PlacementKind;
import java.util.Map;
import java.util.UUID;

/** What the assessments say of one holder of a position for one purpose; nobody is named. */
record HolderFacts(UUID positionId, PlacementKind kind, Purpose purpose, Map<String, Owned> owned) {}
