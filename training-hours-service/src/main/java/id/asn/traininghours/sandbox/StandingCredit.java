package id.asn.traininghours.sandbox;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A credit that was not taken back, with the completion it came from.
 *
 * @param creditedJp with what freed capacity added to it since
 */
public record StandingCredit(
        UUID employeeId,
        UUID entryId,
        UUID completionId,
        String formCode,
        Verification verification,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        LocalDate startDate,
        LocalDate endDate,
        Unit unit,
        BigDecimal amount,
        boolean international) {

    Figures now() {
        return new Figures(claimedJp, convertedJp, creditedJp);
    }

    /** As much of the claim as converting it needs. */
    Claim claim() {
        return new Claim(
                new SourceRecord("", completionId.toString()),
                new EmployeeKey.ById(employeeId),
                null,
                formCode,
                "",
                startDate,
                endDate,
                unit,
                amount,
                international,
                AttendanceMode.ONSITE,
                Certificate.NONE,
                List.of(),
                null,
                null);
    }
}
