package id.asn.standard.position;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which positions of a request may be taken over. Pure: everything it needs to know is handed to it. */
final class PositionPolicy {

    private final Set<String> openUnits;
    private final Set<String> urusanCodes;

    /** Who reports to whom, by position code, as the register says; changes as drafts are accepted. */
    private final Map<String, Optional<String>> superiors;

    PositionPolicy(Set<String> openUnits, Set<String> urusanCodes, Map<String, Optional<String>> superiors) {
        this.openUnits = openUnits;
        this.urusanCodes = urusanCodes;
        this.superiors = new HashMap<>(superiors);
    }

    /** @return what is refused, by index of the draft; the others may be taken over together */
    SortedMap<Integer, ProblemException> refusals(List<PositionDraft> drafts) {
        SortedMap<Integer, ProblemException> refused = new TreeMap<>();
        Set<String> codes = new HashSet<>();
        List<PositionDraft> left = new ArrayList<>();
        for (PositionDraft draft : drafts) {
            List<FieldProblem> errors = errorsOf(draft);
            if (!codes.add(draft.code())) {
                refused.put(draft.index(), Problem.of(StandardProblem.ITEM_REPEATED, draft.code()));
            } else if (!errors.isEmpty()) {
                refused.put(
                        draft.index(),
                        Problem.of(StandardProblem.POSITION_INVALID, draft.code())
                                .withErrors(errors));
            } else {
                left.add(draft);
            }
        }
        refuseUnknownSuperiors(left, refused);
        refuseCycles(left, refused);
        return refused;
    }

    private List<FieldProblem> errorsOf(PositionDraft draft) {
        List<FieldProblem> errors = new ArrayList<>();
        if (!openUnits.contains(draft.said().unitCode())) {
            errors.add(FieldProblem.of(
                    "/unitCode", StandardProblem.UNIT_UNKNOWN, draft.said().unitCode()));
        }
        List<String> named = draft.said().urusanCodes();
        for (int i = 0; i < named.size(); i++) {
            if (!urusanCodes.contains(named.get(i))) {
                errors.add(FieldProblem.of("/urusanCodes/" + i, StandardProblem.URUSAN_UNKNOWN, named.get(i)));
            }
        }
        return errors;
    }

    /** A superior may stand in the same request, unless it is refused itself: so until nothing more is refused. */
    private void refuseUnknownSuperiors(List<PositionDraft> left, Map<Integer, ProblemException> refused) {
        boolean again = true;
        while (again) {
            Set<String> coming = left.stream().map(PositionDraft::code).collect(Collectors.toSet());
            again = left.removeIf(draft -> {
                String superior = draft.said().reportsToPositionCode();
                if (superior == null || coming.contains(superior) || superiors.containsKey(superior)) {
                    return false;
                }
                refused.put(draft.index(), invalid(draft, StandardProblem.SUPERIOR_UNKNOWN, superior));
                return true;
            });
        }
    }

    private void refuseCycles(List<PositionDraft> left, Map<Integer, ProblemException> refused) {
        left.forEach(draft ->
                superiors.put(draft.code(), Optional.ofNullable(draft.said().reportsToPositionCode())));
        for (PositionDraft draft : left) {
            if (reportsToItself(draft.code())) {
                refused.put(draft.index(), invalid(draft, StandardProblem.REPORTING_CYCLE, draft.code()));
            }
        }
    }

    private boolean reportsToItself(String code) {
        Set<String> seen = new HashSet<>();
        String above = superiors.getOrDefault(code, Optional.empty()).orElse(null);
        while (above != null && seen.add(above)) {
            if (above.equals(code)) {
                return true;
            }
            above = superiors.getOrDefault(above, Optional.empty()).orElse(null);
        }
        return false;
    }

    private static ProblemException invalid(PositionDraft draft, StandardProblem type, Object argument) {
        return Problem.of(StandardProblem.POSITION_INVALID, draft.code())
                .withErrors(List.of(FieldProblem.of("/reportsToPositionCode", type, argument)));
    }
}
