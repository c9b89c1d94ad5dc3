package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.Employment;
import id.asn.traininghours.employee.EmploymentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Service without a gap that the right sees as one, whatever agency or status changed in it. Pure.
 *
 * @param to first day after, absent while it goes on
 */
record EmploymentRun(
        EmploymentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate contractFrom) {

    /** Under one kind of employment; of a PPPK under one contract, which ends with its last day unless it is extended. */
    static List<EmploymentRun> ofContracts(List<Employment> employments) {
        return joined(employments, true);
    }

    /** Under one kind of employment, however many contracts. */
    static List<EmploymentRun> ofKinds(List<Employment> employments) {
        return joined(employments, false);
    }

    /** First day of the contract or, without one, of the service: years are counted from it. */
    LocalDate anchor() {
        return contractFrom == null ? from : contractFrom;
    }

    private static List<EmploymentRun> joined(List<Employment> employments, boolean byContract) {
        List<EmploymentRun> runs = new ArrayList<>();
        for (Employment employment : employments) {
            EmploymentRun next = of(employment, byContract);
            if (next.to != null && !next.from.isBefore(next.to)) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().goesOnIn(next)) {
                next = runs.removeLast().until(next.to);
            }
            runs.add(next);
        }
        return runs;
    }

    private static EmploymentRun of(Employment employment, boolean byContract) {
        return new EmploymentRun(
                employment.employmentKind(),
                employment.begin(),
                byContract ? Employment.earlier(employment.end(), employment.contractTo()) : employment.end(),
                byContract ? employment.contractFrom() : null);
    }

    private boolean goesOnIn(EmploymentRun next) {
        return kind == next.kind && next.from.equals(to) && Objects.equals(contractFrom, next.contractFrom);
    }

    private EmploymentRun until(@Nullable LocalDate end) {
        return new EmploymentRun(kind, from, end, contractFrom);
    }
}
