package id.asn.standard.position;

import static java.util.function.Function.identity;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which positions of a request may be taken over. Pure: everything it needs to know is handed to it. */
final class PositionPolicy {

    /** Units by code, and whether they are open. */
    private final Map<String, Boolean> units;

    private final Set<String> urusanCodes;
    private final Map<String, KnownPosition> known;
    private final Map<UUID, String> codes;

    PositionPolicy(Map<String, Boolean> units, Set<String> urusanCodes, Map<String, KnownPosition> known) {
        this.units = units;
        this.urusanCodes = urusanCodes;
        this.known = known;
        this.codes = known.values().stream().collect(Collectors.toMap(KnownPosition::id, KnownPosition::code));
    }

    /** @return what is refused, by index of the draft; the others may be taken over together */
    SortedMap<Integer, ProblemException> refusals(List<PositionDraft> drafts) {
        SortedMap<Integer, ProblemException> refused = new TreeMap<>();
        Set<String> codes = new HashSet<>();
        List<PositionDraft> left = new ArrayList<>();
        for (PositionDraft draft : drafts) {
            List<FieldProblem> errors = errorsOf(draft);
            if (!codes.add(draft.code())) {
                refused.put(draft.index(), Problem.of(BulkProblem.ITEM_REPEATED, draft.code()));
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
        PositionRequest said = draft.said();
        if (said.effectiveTo() != null && !said.effectiveTo().isAfter(said.effectiveFrom())) {
            errors.add(FieldProblem.of(
                    "/effectiveTo", StandardProblem.PERIOD_EMPTY, said.effectiveFrom(), said.effectiveTo()));
        }
        if (!mayLieIn(said.unitCode(), draft)) {
            errors.add(FieldProblem.of("/unitCode", StandardProblem.UNIT_UNKNOWN, said.unitCode()));
        }
        List<String> named = said.urusanCodes();
        for (int i = 0; i < named.size(); i++) {
            if (!urusanCodes.contains(named.get(i))) {
                errors.add(FieldProblem.of("/urusanCodes/" + i, StandardProblem.URUSAN_UNKNOWN, named.get(i)));
            }
        }
        return errors;
    }

    /** What was once may have lain in a unit that is closed by now; what is until further notice may not. */
    private boolean mayLieIn(String unitCode, PositionDraft draft) {
        Boolean open = units.get(unitCode);
        return open != null && (open || draft.until(known.get(draft.code())) != null);
    }

    /** A superior may stand in the same request, unless it is refused itself: so until nothing more is refused. */
    private void refuseUnknownSuperiors(List<PositionDraft> left, Map<Integer, ProblemException> refused) {
        boolean again = true;
        while (again) {
            Set<String> coming = left.stream().map(PositionDraft::code).collect(Collectors.toSet());
            again = left.removeIf(draft -> {
                String superior = draft.said().reportsToPositionCode();
                if (superior == null
                        || coming.contains(superior)
                        || exists(superior, draft.said().effectiveFrom())) {
                    return false;
                }
                refused.put(draft.index(), invalid(draft, StandardProblem.SUPERIOR_UNKNOWN, superior));
                return true;
            });
        }
    }

    private boolean exists(String code, LocalDate date) {
        KnownPosition position = known.get(code);
        return position != null && position.on(date).isPresent();
    }

    /** Nobody may report to themselves through others on the day a statement begins to hold. */
    private void refuseCycles(List<PositionDraft> left, Map<Integer, ProblemException> refused) {
        Map<String, PositionDraft> coming = left.stream().collect(Collectors.toMap(PositionDraft::code, identity()));
        for (PositionDraft draft : left) {
            if (reportsToItself(draft, coming)) {
                refused.put(draft.index(), invalid(draft, StandardProblem.REPORTING_CYCLE, draft.code()));
            }
        }
    }

    private boolean reportsToItself(PositionDraft draft, Map<String, PositionDraft> coming) {
        LocalDate date = draft.said().effectiveFrom();
        Set<String> seen = new HashSet<>();
        Optional<String> above = superior(draft.code(), date, coming);
        while (above.filter(seen::add).isPresent()) {
            if (above.get().equals(draft.code())) {
                return true;
            }
            above = superior(above.get(), date, coming);
        }
        return false;
    }

    private Optional<String> superior(String code, LocalDate date, Map<String, PositionDraft> coming) {
        KnownPosition position = known.get(code);
        PositionDraft draft = coming.get(code);
        if (draft != null && draft.holdsOn(date, position)) {
            return Optional.ofNullable(draft.said().reportsToPositionCode());
        }
        return Optional.ofNullable(position)
                .flatMap(registered -> registered.on(date))
                .map(PositionState::reportsTo)
                .map(codes::get);
    }

    private static ProblemException invalid(PositionDraft draft, StandardProblem type, Object argument) {
        return Problem.of(StandardProblem.POSITION_INVALID, draft.code())
                .withErrors(List.of(FieldProblem.of("/reportsToPositionCode", type, argument)));
    }
}
