package id.asn.traininghours.completion;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Claims in one line. */
final class ClaimFixture {

    private ClaimFixture() {}

    static Claim claim(String form, Unit unit, String amount, boolean international) {
        return claim(form, unit, amount, international, "2022-05-24", "2022-05-25");
    }

    static Claim claim(String form, Unit unit, String amount, boolean international, String from, String to) {
        return new Claim(
                new SourceRecord("BPSDM", UUID.randomUUID().toString()),
                new EmployeeKey.ById(new UUID(1, 2)),
                null,
                form,
                "Workshop  Mentoring: Administrator!",
                LocalDate.parse(from),
                LocalDate.parse(to),
                unit,
                new BigDecimal(amount),
                international,
                AttendanceMode.ONSITE,
                Certificate.NONE,
                List.of(),
                null,
                null);
    }
}
