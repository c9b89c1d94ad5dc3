package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

        @Schema(description = "First day of the year that was served as this kind of civil servant")
        LocalDate periodFrom,

        @Schema(description = "Last day of it") LocalDate periodTo,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,

        @Nullable @Schema(description = "Hours above the floor of earlier years that count; absent when none do")
        Jp carriedOverJp,

        @Schema(description = "Still owed under a floor, still allowed under a ceiling")
        Jp remainingJp,

        EntitlementStatus status,
        @Schema(examples = "PP-11-2017") String ruleSet,
        String legalBasis,

        @Nullable @Schema(description = "Not an obligation: the 20 JP that practice also holds PPPK against")
        Practice practice,

        @Schema(description = "The day that is answered for; with knownAt it gives this answer again")
        LocalDate asOf,

        @Schema(description = "The instant whose knowledge answers")
        Instant knownAt,

        @Schema(
                description = "True when everything recorded by knownAt has arrived: the same question then always gets"
                        + " this answer")
        boolean settled,

        Forecast forecast,

        @Schema(description = "How the figures came about: the rule and the switches that were applied")
        List<EntitlementStep> steps,

        @Schema(
                description = "Every period that begins in the year, in order: two when the kind of employment or the"
                        + " contract changed. The figures above are those of the last that has begun")
        List<EntitlementAccount> accounts,

        @Schema(description = "The employments in these periods, with the hours completed in each")
        List<EmploymentSegment> employments) {

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
            String legalBasis) {

        static Practice of(Position position, LocalDate asOf) {
            Account account = position.account();
            return new Practice(
                    account.rule().obligation(),
                    account.window().from(),
                    account.window().to(),
                    account.requiredJp(),
                    position.hours().verifiedJp(),
                    position.remainingJp(),
                    position.status(asOf),
                    account.rule().ruleSet(),
                    account.rule().legalBasis());
        }
    }

    static EntitlementView of(
            Account leading,
            EntitlementAccount figures,
            @Nullable Practice practice,
            AsKnown cut,
            boolean settled,
            List<EntitlementAccount> accounts,
            List<EmploymentSegment> employments) {
        return new EntitlementView(
                leading.employee().employeeId(),
                leading.window().year(),
                figures.employmentKind(),
                figures.obligation(),
                figures.periodFrom(),
                figures.periodTo(),
                figures.requiredJp(),
                figures.verifiedJp(),
                figures.unverifiedJp(),
                figures.carriedOverJp(),
                figures.remainingJp(),
                figures.status(),
                leading.rule().ruleSet(),
                leading.rule().legalBasis(),
                practice,
                cut.asOf(),
                cut.knownAt(),
                settled,
                figures.forecast(),
                figures.steps(),
                accounts,
                employments);
    }
}
