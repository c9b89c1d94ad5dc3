package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Service;
import id.asn.demo.input.AgencyFolder;
import id.asn.demo.input.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agency, its unit tree and its positions, as its HR portal synchronises them. */
public final class SynchroniseAgency {
    private static final Set<String> NOT_FOR_THE_API = Set.of("agencyCode", "maker", "checker");

    private final Session session;

    public SynchroniseAgency(Session session) {
        this.session = session;
    }

    public RegisteredAgency synchronise(AgencyFolder input) {
        String token = session.tokens().role(input.maker());
        String path = "/v1/agencies/" + input.code();
        ObjectNode agency = input.agency().deepCopy();
        agency.remove(NOT_FOR_THE_API);
        session.api().put(Service.STANDARDS, path, token, agency).expected(input.folder() + "/agency.json");
        session.api()
                .put(Service.STANDARDS, path + "/units", token, units(input))
                .expected(input.folder() + "/units.csv");
        RegisteredAgency registered = new RegisteredAgency(input);
        positions(registered, path, token);
        session.progress()
                .accept("%s: %d units, %d positions"
                        .formatted(
                                input.name(),
                                input.units().size(),
                                input.positions().size()));
        return registered;
    }

    private void positions(RegisteredAgency registered, String path, String token) {
        List<SourceRow> rows = registered.input().positions();
        Batch batch = new Batch(rows);
        List<JsonNode> results = batch.accepted(
                session.api()
                        .post(
                                Service.STANDARDS,
                                path + "/positions/batch",
                                token,
                                batch.body(SynchroniseAgency::position)),
                "status");
        for (int i = 0; i < rows.size(); i++) {
            registered.position(
                    rows.get(i),
                    UUID.fromString(results.get(i).path("positionId").asText()));
        }
    }

    private static ObjectNode units(AgencyFolder input) {
        ObjectNode body = Session.object();
        ArrayNode units = body.putArray("units");
        for (SourceRow row : input.units()) {
            ObjectNode unit =
                    units.addObject().put("unitCode", row.text("unitCode")).put("name", row.text("name"));
            row.optional("parentUnitCode").ifPresent(parent -> unit.put("parentUnitCode", parent));
        }
        return body;
    }

    private static ObjectNode position(SourceRow row) {
        ObjectNode position = Session.object()
                .put("positionCode", row.text("positionCode"))
                .put("title", row.text("title"))
                .put("tier", row.text("tier"))
                .put("unitCode", row.text("unitCode"))
                .put("effectiveFrom", row.text("effectiveFrom"));
        ArrayNode urusan = position.putArray("urusanCodes");
        row.list("urusanCodes").forEach(urusan::add);
        row.optional("reportsToPositionCode").ifPresent(code -> position.put("reportsToPositionCode", code));
        row.optional("jobClass").ifPresent(jobClass -> position.put("jobClass", row.integer("jobClass")));
        return position;
    }
}
