package id.asn.traininghours.entitlement;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sums the ledger over windows. */
@ApplicationScoped
class CreditedHours {

    private final Jdbi jdbi;

    CreditedHours(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hours per account; absent where the ledger has no entry. */
    Map<Account.Key, Hours> in(List<Account> accounts) {
        return jdbi.withHandle(handle -> Rows.of(accounts)
                .bind("employeeId", account -> account.employee().employeeId())
                .bind("from", account -> account.window().from())
                .bind("to", account -> account.window().to())
                .into(handle.createQuery("""
                        select w.employee_id, w.first as window_from,
                               coalesce(sum(credited_jp) filter (where verification = 'VERIFIED'), 0) as verified_jp,
                               coalesce(sum(credited_jp) filter (where verification = 'UNVERIFIED'), 0) as unverified_jp
                        from unnest(:employeeId::uuid[], :from::date[], :to::date[]) as w (employee_id, first, last)
                             join ledger_entry e on e.employee_id = w.employee_id
                                  and e.completion_date between w.first and w.last
                        group by w.employee_id, w.first
                        """))
                .mapTo(Sum.class)
                .collect(toMap(
                        sum -> new Account.Key(sum.employeeId(), sum.windowFrom()),
                        sum -> new Hours(sum.verifiedJp(), sum.unverifiedJp()))));
    }

    /** A row of the sum. */
    public record Sum(UUID employeeId, LocalDate windowFrom, Jp verifiedJp, Jp unverifiedJp) {}
}
