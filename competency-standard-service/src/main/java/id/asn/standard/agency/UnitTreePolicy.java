package id.asn.standard.agency;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.StandardProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit tree is a forest: known parents, no unit twice, no unit above itself. */
final class UnitTreePolicy {

    private UnitTreePolicy() {}

    /** @return everything wrong with the tree, each with its pointer; empty when nothing is */
    static List<FieldProblem> check(List<UnitRequest> units) {
        List<FieldProblem> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            if (!codes.add(units.get(i).unitCode())) {
                errors.add(FieldProblem.of(
                        "/units/" + i + "/unitCode",
                        StandardProblem.UNIT_DUPLICATE,
                        units.get(i).unitCode()));
            }
        }
        Set<String> grounded = grounded(units, codes);
        for (int i = 0; i < units.size(); i++) {
            UnitRequest unit = units.get(i);
            String pointer = "/units/" + i + "/parentUnitCode";
            if (unit.parentUnitCode() != null && !codes.contains(unit.parentUnitCode())) {
                errors.add(FieldProblem.of(pointer, StandardProblem.UNIT_PARENT_UNKNOWN, unit.parentUnitCode()));
            } else if (!grounded.contains(unit.unitCode())) {
                errors.add(FieldProblem.of(pointer, StandardProblem.UNIT_CYCLE, unit.unitCode()));
            }
        }
        return errors;
    }

    /** The units that a walk from the roots reaches; an unknown parent counts as a root, it is reported as such. */
    private static Set<String> grounded(List<UnitRequest> units, Set<String> codes) {
        Map<String, List<String>> children = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>();
        for (UnitRequest unit : units) {
            String parent = unit.parentUnitCode();
            if (parent == null || !codes.contains(parent)) {
                open.add(unit.unitCode());
            } else {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit.unitCode());
            }
        }
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            String code = open.remove();
            if (reached.add(code)) {
                open.addAll(children.getOrDefault(code, List.of()));
            }
        }
        return reached;
    }
}
