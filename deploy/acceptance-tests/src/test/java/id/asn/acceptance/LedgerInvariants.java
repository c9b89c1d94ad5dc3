package id.asn.acceptance;

import static id.asn.acceptance.KilledLedgerInvariantsTest.YEAR;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;

/** What holds of a ledger whatever was done to it, from its entries as the interface shows them. */
final class LedgerInvariants {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private LedgerInvariants() {}

    static void sumOfEntriesIsTheBalance(LedgerAsSeen ledger, Map<String, List<Map<String, Object>>> entries) {
        entries.forEach((person, rows) -> assertThat(ledger.balance(person))
                .as("balance of %s", person)
                .isEqualByComparingTo(
                        rows.stream().map(LedgerInvariants::jp).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    static void eachSourceOnce(List<Map<String, Object>> entries, List<LedgerClient.Acknowledged> acknowledged) {
        Set<Object> reversed = entries.stream()
                .filter(entry -> Objects.equals(entry.get("kind"), "REVERSAL"))
                .map(entry -> entry.get("reversesEntryId"))
                .collect(toSet());
        assertThat(entries.stream()
                        .filter(entry -> Objects.equals(entry.get("kind"), "CREDIT"))
                        .filter(entry -> !reversed.contains(entry.get("entryId"))))
                .as("credits that stand")
                .extracting(entry -> entry.get("completionId"))
                .doesNotHaveDuplicates();
        assertThat(acknowledged)
                .extracting(LedgerClient.Acknowledged::completionId)
                .doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.get("entryId"))
                .containsAll(acknowledged.stream()
                        .map(LedgerClient.Acknowledged::entryId)
                        .filter(id -> id != null)
                        .toList());
    }

    static void reversalsStand(List<Map<String, Object>> entries, List<String> takenBack) {
        assertThat(entries.stream().filter(entry -> Objects.equals(entry.get("kind"), "REVERSAL")))
                .extracting(entry -> entry.get("reversesEntryId"))
                .doesNotHaveDuplicates()
                .containsAll(takenBack);
    }

    /** 3 JP of e-learning a day, two sessions of coaching a month. */
    static void capsHold(List<Map<String, Object>> entries) {
        capHolds(entries, "NKL03", DAY, new BigDecimal("3"));
        capHolds(entries, "NKL01", MONTH, new BigDecimal("4"));
    }

    private static void capHolds(List<Map<String, Object>> entries, String form, int lengthOfPeriod, BigDecimal cap) {
        Map<List<Object>, BigDecimal> used = entries.stream()
                .filter(entry -> Objects.equals(entry.get("formCode"), form))
                .collect(groupingBy(
                        entry -> List.of(
                                String.valueOf(entry.get("employeeId")),
                                String.valueOf(entry.get("completionDate")).substring(0, lengthOfPeriod)),
                        reducing(BigDecimal.ZERO, LedgerInvariants::jp, BigDecimal::add)));
        assertThat(used).isNotEmpty();
        used.forEach((period, jp) -> assertThat(jp).as("%s %s", form, period).isBetween(BigDecimal.ZERO, cap));
    }

    static void everyEntryIsToldOnceAndAppliedOnce(LedgerAsSeen ledger, List<Map<String, Object>> entries) {
        BigDecimal credited = entries.stream().map(LedgerInvariants::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(ledger.feed().stream()
                                    .map(LedgerInvariants::data)
                                    .filter(entry -> Objects.equals(entry.get("year"), YEAR))
                                    .map(entry -> entry.get("entryId")))
                            .containsExactlyInAnyOrderElementsOf(entries.stream()
                                    .map(entry -> entry.get("entryId"))
                                    .toList());
                    JsonPath planning = ledger.reconciliation(YEAR);
                    assertThat(planning.getLong("planning.entries")).isEqualTo(entries.size());
                    assertThat(new BigDecimal(planning.getString("planning.creditedJp")))
                            .isEqualByComparingTo(credited);
                    assertThat(planning.getBoolean("reconciled")).isTrue();
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> change) {
        return (Map<String, Object>) Objects.requireNonNull(change.get("data"));
    }

    private static BigDecimal jp(Map<String, Object> entry) {
        return new BigDecimal(String.valueOf(entry.get("creditedJp")));
    }
}
