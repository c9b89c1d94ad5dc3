package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.Placement;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one of an agency's people stands against the right of a year. */
public record AgencyStanding(
        UUID employeeId,
        @Nullable String unitCode,
        @Nullable String tier,
        EmploymentKind employmentKind,
        Obligation obligation,
        LocalDate periodFrom,
        LocalDate periodTo,
        Jp requiredJp,
        Jp verifiedJp,
        Jp remainingJp,
        EntitlementStatus status) {

    static AgencyStanding of(AgencyPositions.Placed placed, LocalDate asOf) {
        Position position = placed.position();
        Account account = position.account();
        return new AgencyStanding(
                account.employee().employeeId(),
                placed.unitCode(),
                account.placement(asOf).map(Placement::tier).orElse(null),
                account.rule().employmentKind(),
                account.rule().obligation(),
                account.window().from(),
                account.window().to(),
                account.requiredJp(),
                position.hours().verifiedJp(),
                position.remainingJp(),
                placed.status());
    }
}
