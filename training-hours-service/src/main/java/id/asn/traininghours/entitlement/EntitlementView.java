package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The development right of a person and year: what the law says, and beside it what practice reports. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Entitlement")
public record EntitlementView(
        UUID employeeId,
        @Schema(examples = "2026") int year,
        EmploymentKind employmentKind,
        Obligation obligation,
        LocalDate periodFrom,
        LocalDate periodTo,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,

        @Schema(description = "Still owed under a floor, still allowed under a ceiling")
        Jp remainingJp,

        EntitlementStatus status,
        @Schema(examples = "PP-11-2017") String ruleSet,
        String legalBasis,

        @Nullable @Schema(description = "Not an obligation: the 20 JP that practice also holds PPPK against")
        Practice practice) {

    /** A figure that agencies report without an article behind it. */
    @Schema(name = "PracticeFigure")
    public record Practice(
            Obligation obligation,
            LocalDate periodFrom,
            LocalDate periodTo,
            Jp requiredJp,
            Jp verifiedJp,
            Jp remainingJp,
            EntitlementStatus status,
            @Schema(examples = "PRACTICE-20") String ruleSet,
            String legalBasis) {}

    static EntitlementView of(Account legal, Hours hours, @Nullable Practice practice, LocalDate today) {
        return new EntitlementView(
                legal.employee().employeeId(),
                legal.window().year(),
                legal.employee().employmentKind(),
                legal.rule().obligation(),
                legal.window().from(),
                legal.window().to(),
                legal.rule().requiredJp(),
                hours.verifiedJp(),
                hours.unverifiedJp(),
                EntitlementPolicy.remaining(legal.rule(), hours.verifiedJp()),
                EntitlementPolicy.status(legal.rule(), legal.window(), hours.verifiedJp(), today),
                legal.rule().ruleSet(),
                legal.rule().legalBasis(),
                practice);
    }

    static Practice practice(Account account, Hours hours, LocalDate today) {
        return new Practice(
                account.rule().obligation(),
                account.window().from(),
                account.window().to(),
                account.rule().requiredJp(),
                hours.verifiedJp(),
                EntitlementPolicy.remaining(account.rule(), hours.verifiedJp()),
                EntitlementPolicy.status(account.rule(), account.window(), hours.verifiedJp(), today),
                account.rule().ruleSet(),
                account.rule().legalBasis());
    }
}
