package id.asn.demo.summary;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.demo.api.ApiClient;
import id.asn.demo.api.InParallel;
import id.asn.demo.api.Patience;
import id.asn.demo.api.Service;
import id.asn.demo.load.RegisteredAgency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The hours of an agency from three places, after planning has caught up with the ledger. */
final class ReadHours {
    private final ApiClient api;
    private final Patience patience;
    private final RegisteredAgency agency;
    private final String token;

    ReadHours(ApiClient api, Patience patience, RegisteredAgency agency) {
        this.api = api;
        this.patience = patience;
        this.agency = agency;
        this.token = api.tokens().role(agency.input().maker());
    }

    /** @throws id.asn.demo.DemoFailure when planning does not hold every entry of the ledger in time */
    void awaitPlanning(Set<Integer> years) {
        years.forEach(year -> patience.until(
                "planning holds every ledger entry of " + agency.input().name() + " in " + year,
                () -> isReconciled(year) ? Optional.of(true) : Optional.empty()));
    }

    Reconciliation reconcile(Set<Integer> years) {
        return new Reconciliation(
                sum(
                        List.copyOf(years),
                        year -> controlTotals(year).path("creditedJp").decimalValue()),
                sum(InParallel.map(agency.employeeIds(), this::balance), Function.identity()),
                sum(
                        List.copyOf(years),
                        year -> report(year).path("hours").path("creditedJp").decimalValue()),
                years.stream().allMatch(this::isReconciled));
    }

    JsonNode report(int year) {
        return get(Service.PLANNING, "/v1/reports/agency-development?agency=%s&year=%d", year);
    }

    /** A cut may be older than the ledger, so the ledger itself is asked too; an empty year is never cut. */
    private boolean isReconciled(int year) {
        JsonNode reconciliation = get(Service.PLANNING, "/v1/reconciliations?agency=%s&year=%d", year);
        long inPlanning = reconciliation.path("planning").path("entries").asLong();
        long inLedger = controlTotals(year).path("entries").asLong();
        return inPlanning == inLedger
                && (inLedger == 0 || reconciliation.path("reconciled").asBoolean());
    }

    private JsonNode controlTotals(int year) {
        return get(Service.TRAINING_HOURS, "/v1/control-totals?agency=%s&year=%d", year);
    }

    private BigDecimal balance(UUID employeeId) {
        return api.get(Service.TRAINING_HOURS, "/v1/employees/" + employeeId + "/balance", token)
                .expected("balance")
                .path("creditedJp")
                .decimalValue();
    }

    private JsonNode get(Service service, String path, int year) {
        String filled = path.formatted(agency.code(), year);
        return api.get(service, filled, token).expected(filled);
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> amount) {
        return items.stream().map(amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
