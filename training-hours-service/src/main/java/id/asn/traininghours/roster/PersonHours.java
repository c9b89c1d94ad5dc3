package id.asn.traininghours.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.entitlement.AgencyStanding;
import id.asn.traininghours.entitlement.EntitlementStatus;
import id.asn.traininghours.entitlement.Obligation;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's year: what the agency's ledger holds of it, and where the person stands against the right. The two differ for
 * a contract year, which is no calendar year, and for who came from another agency.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonHours")
public record PersonHours(
        UUID employeeId,

        @Nullable @Schema(
                description =
                        "Where the person is counted: today or, for a past year, on its last day; of the newest entry for who is not of the agency",
                examples = "3328.BKPSDM")
        String unitCode,

        @Nullable @Schema(examples = "ADMINISTRATOR") String tier,
        EmploymentKind employmentKind,

        @Schema(description = "Ledger rows of every kind", examples = "3")
        long entries,

        @Schema(description = "Of the agency's ledger and the calendar year")
        Jp creditedJp,

        Jp verifiedJp,
        Jp unverifiedJp,

        @Nullable @Schema(description = "Absent, with all that follows, for who is not of the agency")
        Obligation obligation,

        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Jp requiredJp,

        @Nullable @Schema(description = "Verified JP that count toward the right, wherever earned")
        Jp countedJp,

        @Nullable Jp remainingJp,
        @Nullable EntitlementStatus status) {

    static PersonHours of(AgencyStanding standing, @Nullable LedgerSum sum) {
        return new PersonHours(
                standing.employeeId(),
                standing.unitCode(),
                standing.tier(),
                standing.employmentKind(),
                sum == null ? 0 : sum.entries(),
                sum == null ? Jp.ZERO : sum.creditedJp(),
                sum == null ? Jp.ZERO : sum.verifiedJp(),
                sum == null ? Jp.ZERO : sum.unverifiedJp(),
                standing.obligation(),
                standing.periodFrom(),
                standing.periodTo(),
                standing.requiredJp(),
                standing.verifiedJp(),
                standing.remainingJp(),
                standing.status());
    }

    /** Somebody who earned hours here and has left. */
    static PersonHours of(LedgerSum sum) {
        return new PersonHours(
                sum.employeeId(),
                sum.unitCode(),
                sum.tier(),
                sum.employmentKind(),
                sum.entries(),
                sum.creditedJp(),
                sum.verifiedJp(),
                sum.unverifiedJp(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
