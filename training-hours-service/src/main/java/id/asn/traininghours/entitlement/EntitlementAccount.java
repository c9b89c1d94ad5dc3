package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is owed or allowed in one period of the year, and how it came about; a change of employment makes two. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntitlementAccount")
public record EntitlementAccount(
        EmploymentKind employmentKind,
        Obligation obligation,
        LocalDate periodFrom,
        LocalDate periodTo,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,

        @Nullable @Schema(description = "Hours above the floor of earlier years that count; absent when none do")
        Jp carriedOverJp,

        Jp remainingJp,
        EntitlementStatus status,
        Forecast forecast,
        List<EntitlementStep> steps) {

    static EntitlementAccount of(Position position, LocalDate asOf, List<EntitlementStep> steps) {
        Account account = position.account();
        return new EntitlementAccount(
                account.rule().employmentKind(),
                account.rule().obligation(),
                account.window().from(),
                account.window().to(),
                account.requiredJp(),
                position.hours().verifiedJp(),
                position.hours().unverifiedJp(),
                position.carriedOver().isEmpty() ? null : position.carriedJp(),
                position.remainingJp(),
                position.status(asOf),
                position.forecast(asOf),
                steps);
    }
}
