package id.asn.standard.employee;

import id.asn.chassis.web.FieldProblem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be said about a person's past: everything earlier lies before what is said to hold now. Pure. */
final class HistoryPolicy {

    private HistoryPolicy() {}

    static void check(EmployeeRequest employee, List<FieldProblem> errors) {
        HistoryRequest history = employee.historyOrNone();
        if (history.earlierNips() != null) {
            List<LocalDate> starts = history.earlierNips().stream()
                    .map(HistoryRequest.EarlierNip::from)
                    .toList();
            requireEarlier(starts, history.nipFrom(), "/history/earlierNips/", "/from", "/history/nipFrom", errors);
        }
        if (history.earlierStatuses() != null) {
            List<LocalDate> starts = history.earlierStatuses().stream()
                    .map(HistoryRequest.EarlierStatus::from)
                    .toList();
            requireEarlier(
                    starts, history.statusFrom(), "/history/earlierStatuses/", "/from", "/history/statusFrom", errors);
        }
        if (history.earlierEmployments() != null) {
            List<LocalDate> starts = history.earlierEmployments().stream()
                    .map(HistoryRequest.EarlierEmployment::employedFrom)
                    .toList();
            requireEarlier(
                    starts,
                    employee.employedFrom(),
                    "/history/earlierEmployments/",
                    "/employedFrom",
                    "/employedFrom",
                    errors);
        }
    }

    private static void requireEarlier(
            List<LocalDate> starts,
            @Nullable LocalDate before,
            String list,
            String field,
            String present,
            List<FieldProblem> errors) {
        if (before == null) {
            if (!starts.isEmpty()) {
                errors.add(FieldProblem.of(present, EmployeeProblem.HISTORY_DATE_REQUIRED));
            }
            return;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            if (!starts.get(i).isBefore(before) || !seen.add(starts.get(i))) {
                errors.add(FieldProblem.of(list + i + field, EmployeeProblem.HISTORY_ORDER, starts.get(i), before));
            }
        }
    }
}
