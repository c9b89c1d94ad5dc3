package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.Placement;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person stands in a year, as it is published. */
record Standing(
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        int year,
        EmploymentKind employmentKind,
        Obligation obligation,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,
        EntitlementStatus status) {

    static Standing of(Position position, LocalDate today) {
        Account account = position.account();
        return new Standing(
                account.employee().employeeId(),
                account.employee().agencyCode(),
                account.employee()
                        .definitivePlacementOn(today)
                        .map(Placement::unitCode)
                        .orElse(null),
                account.window().year(),
                account.rule().employmentKind(),
                account.rule().obligation(),
                account.requiredJp(),
                position.hours().verifiedJp(),
                position.hours().unverifiedJp(),
                position.status(today));
    }
}
