package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.InParallel;
import id.asn.demo.api.Service;
import id.asn.demo.input.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People and their placements, as the agency's HR portal synchronises them. */
public final class RegisterEmployees {
    private static final List<String> DATES = List.of("employedFrom", "employedTo", "contractFrom", "contractTo");
    private static final int SAMPLED = 10;

    private final Session session;

    public RegisterEmployees(Session session) {
        this.session = session;
    }

    public void register(RegisteredAgency agency, List<SourceRow> rows) {
        Map<String, List<SourceRow>> placements =
                agency.input().placements().stream().collect(Collectors.groupingBy(row -> row.text("externalRef")));
        Batch batch = new Batch(rows);
        List<JsonNode> results = batch.accepted(
                session.api()
                        .post(
                                Service.STANDARDS,
                                "/v1/agencies/" + agency.code() + "/employees/batch",
                                session.tokens().role(agency.input().maker()),
                                batch.body(row -> employee(row, placements))),
                "status");
        for (int i = 0; i < rows.size(); i++) {
            agency.employee(
                    rows.get(i),
                    UUID.fromString(results.get(i).path("employeeId").asText()));
        }
        session.progress()
                .accept("%s: %d people registered".formatted(agency.input().name(), rows.size()));
    }

    /** Not a must, since hours of unknown people wait; but then those that ought to wait would not stand out. */
    public void awaitKnownToLedger(RegisteredAgency agency) {
        String token = session.tokens().role(agency.input().maker());
        List<UUID> people = agency.employeeIds();
        List<UUID> sample = IntStream.range(0, people.size())
                .filter(i -> i % SAMPLED == 0 || i == people.size() - 1)
                .mapToObj(people::get)
                .toList();
        InParallel.map(
                sample,
                id -> session.patience()
                        .until(
                                "the ledger of hours knows the people of "
                                        + agency.input().name(),
                                () -> known(id, token)));
    }

    private Optional<Boolean> known(UUID id, String token) {
        return session.api()
                        .get(Service.TRAINING_HOURS, "/v1/employees/" + id + "/balance", token)
                        .isSuccess()
                ? Optional.of(true)
                : Optional.empty();
    }

    private static ObjectNode employee(SourceRow row, Map<String, List<SourceRow>> placements) {
        ObjectNode employee = Session.object()
                .put("externalRef", row.text("externalRef"))
                .put("nip", row.text("nip"))
                .put("name", row.text("name"))
                .put("employmentKind", row.text("employmentKind"))
                .put("status", row.text("status"));
        DATES.forEach(column -> row.optional(column).ifPresent(date -> employee.put(column, date)));
        ArrayNode placed = employee.putArray("placements");
        for (SourceRow placement : placements.getOrDefault(row.text("externalRef"), List.of())) {
            ObjectNode node = placed.addObject()
                    .put("positionCode", placement.text("positionCode"))
                    .put("kind", placement.text("kind"))
                    .put("from", placement.text("from"));
            placement.optional("to").ifPresent(to -> node.put("to", to));
        }
        return employee;
    }
}
