package id.asn.standard.employee;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.StandardProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the register takes as an employee. Pure. */
final class EmployeePolicy {

    private final Set<String> positionCodes;

    /** @param positionCodes the positions of the agency */
    EmployeePolicy(Set<String> positionCodes) {
        this.positionCodes = positionCodes;
    }

    /** @return everything wrong with it, each with its pointer */
    List<FieldProblem> check(EmployeeRequest employee) {
        List<FieldProblem> errors = new ArrayList<>();
        requirePeriod(employee.employedFrom(), employee.employedTo(), "/employedTo", errors);
        checkContract(Employment.of(employee), "", errors);
        checkEarlierEmployments(employee.historyOrNone(), errors);
        HistoryPolicy.check(employee, errors);
        List<PlacementRequest> placements = employee.placements();
        for (int i = 0; i < placements.size(); i++) {
            PlacementRequest placement = placements.get(i);
            requirePeriod(placement.from(), placement.to(), "/placements/" + i + "/to", errors);
            if (!positionCodes.contains(placement.positionCode())) {
                errors.add(FieldProblem.of(
                        "/placements/" + i + "/positionCode",
                        StandardProblem.POSITION_UNKNOWN,
                        placement.positionCode()));
            }
        }
        checkOverlaps(placements, errors);
        return errors;
    }

    private static void checkEarlierEmployments(HistoryRequest history, List<FieldProblem> errors) {
        List<HistoryRequest.EarlierEmployment> earlier = history.earlierEmployments();
        for (int i = 0; earlier != null && i < earlier.size(); i++) {
            Employment employment = earlier.get(i).employment();
            String pointer = "/history/earlierEmployments/" + i;
            requirePeriod(employment.from(), employment.to(), pointer + "/employedTo", errors);
            checkContract(employment, pointer, errors);
        }
    }

    /** A PPPK serves for the time of the contract (PP 49/2018 art. 37). */
    private static void checkContract(Employment employment, String pointer, List<FieldProblem> errors) {
        LocalDate from = employment.contractFrom();
        LocalDate to = employment.contractTo();
        boolean none = from == null && to == null;
        if (from != null && to != null) {
            requirePeriod(from, to, pointer + "/contractTo", errors);
        } else if (employment.kind() == EmploymentKind.PPPK || !none) {
            errors.add(FieldProblem.of(
                    pointer + (from == null ? "/contractFrom" : "/contractTo"), StandardProblem.CONTRACT_REQUIRED));
        }
    }

    private static void requirePeriod(
            LocalDate from, @Nullable LocalDate to, String pointer, List<FieldProblem> errors) {
        if (to != null && !to.isAfter(from)) {
            errors.add(FieldProblem.of(pointer, StandardProblem.PERIOD_EMPTY, from, to));
        }
    }

    /** One placement per kind and date: compares neighbours in time, each named by its place in the request. */
    private static void checkOverlaps(List<PlacementRequest> placements, List<FieldProblem> errors) {
        for (PlacementKind kind : PlacementKind.values()) {
            List<Integer> inTime = IntStream.range(0, placements.size())
                    .filter(i -> placements.get(i).kind() == kind)
                    .boxed()
                    .sorted(Comparator.comparing(i -> placements.get(i).from()))
                    .toList();
            LocalDate taken = LocalDate.MIN;
            for (int i : inTime) {
                PlacementRequest placement = placements.get(i);
                if (placement.from().isBefore(taken)) {
                    errors.add(FieldProblem.of(
                            "/placements/" + i + "/from", StandardProblem.PLACEMENT_OVERLAP, kind, placement.from()));
                }
                LocalDate end = placement.to() == null ? LocalDate.MAX : placement.to();
                taken = end.isAfter(taken) ? end : taken;
            }
        }
    }
}
