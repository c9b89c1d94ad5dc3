package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the list: one person's standing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonEntitlement")
public record PersonEntitlement(
        UUID employeeId,
        @Nullable @Schema(examples = "3328.BKPSDM") String unitCode,
        EmploymentKind employmentKind,
        Obligation obligation,
        LocalDate periodFrom,
        LocalDate periodTo,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,
        @Nullable Jp carriedOverJp,

        @Schema(description = "Verified JP still missing under a floor; 0 under a ceiling")
        Jp lackingJp,

        EntitlementStatus status,
        Forecast forecast) {

    static PersonEntitlement of(AgencyPositions.Placed one, LocalDate asOf) {
        Position position = one.position();
        Account account = position.account();
        return new PersonEntitlement(
                account.employee().employeeId(),
                one.unitCode(),
                account.rule().employmentKind(),
                account.rule().obligation(),
                account.window().from(),
                account.window().to(),
                account.requiredJp(),
                position.hours().verifiedJp(),
                position.hours().unverifiedJp(),
                position.carriedOver().isEmpty() ? null : position.carriedJp(),
                position.lackingJp(),
                one.status(),
                position.forecast(asOf));
    }
}
