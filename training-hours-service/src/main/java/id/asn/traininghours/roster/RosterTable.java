package id.asn.traininghours.roster;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Table;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list as a table. */
final class RosterTable {

    static final Table<PersonHours> HOURS = new Table<>(
            "hours",
            List.of(
                    Column.text("employeeId", row -> row.employeeId().toString()),
                    Column.text("unitCode", PersonHours::unitCode),
                    Column.text("tier", PersonHours::tier),
                    Column.text("employmentKind", row -> row.employmentKind().name()),
                    Column.count("entries", PersonHours::entries),
                    Column.number("creditedJp", row -> row.creditedJp().value()),
                    Column.number("verifiedJp", row -> row.verifiedJp().value()),
                    Column.number("unverifiedJp", row -> row.unverifiedJp().value()),
                    Column.text("obligation", row -> Objects.toString(row.obligation(), null)),
                    Column.day("periodFrom", PersonHours::periodFrom),
                    Column.day("periodTo", PersonHours::periodTo),
                    Column.number("requiredJp", row -> number(row.requiredJp())),
                    Column.number("countedJp", row -> number(row.countedJp())),
                    Column.number("remainingJp", row -> number(row.remainingJp())),
                    Column.text("status", row -> Objects.toString(row.status(), null))));

    private RosterTable() {}

    private static @Nullable BigDecimal number(@Nullable Jp hours) {
        return hours == null ? null : hours.value();
    }
}
