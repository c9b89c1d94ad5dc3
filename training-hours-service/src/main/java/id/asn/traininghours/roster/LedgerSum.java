package id.asn.traininghours.roster;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger of an agency holds of one person and calendar year.
 *
 * @param unitCode frozen on the newest entry, as tier and kind are
 */
record LedgerSum(
        UUID employeeId,
        @Nullable String unitCode,
        @Nullable String tier,
        EmploymentKind employmentKind,
        long entries,
        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp) {}
