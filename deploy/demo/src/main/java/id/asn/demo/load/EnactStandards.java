package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.InParallel;
import id.asn.demo.api.Service;
import id.asn.demo.input.SourceRow;
import java.util.List;

/** Every standard of standards.csv from draft to enacted: one hand drafts and submits, another approves and enacts. */
public final class EnactStandards {
    private final Session session;
    private final ObjectNode profiles;

    public EnactStandards(Session session, ObjectNode profiles) {
        this.session = session;
        this.profiles = profiles;
    }

    public void enact(RegisteredAgency agency) {
        List<SourceRow> rows = agency.input().standards();
        InParallel.map(rows, row -> enact(agency, row));
        session.progress()
                .accept("%s: %d position standards drafted, submitted, approved and enacted"
                        .formatted(agency.input().name(), rows.size()));
    }

    private String enact(RegisteredAgency agency, SourceRow row) {
        String maker = session.tokens().role(agency.input().maker());
        String checker = session.tokens().role(agency.input().checker());
        String id = post(row, "/v1/position-standards", maker, draft(agency, row))
                .path("standardId")
                .asText();
        String standard = "/v1/position-standards/" + id;
        post(row, standard + "/submission", maker, Session.object());
        post(row, standard + "/approval", checker, copy(row, "letterNumber", "letterDate"));
        post(row, standard + "/enactment", checker, enactment(row));
        return id;
    }

    private JsonNode post(SourceRow row, String path, String token, ObjectNode body) {
        return session.api().post(Service.STANDARDS, path, token, body).expected(row.file() + " line " + row.line());
    }

    private ObjectNode draft(RegisteredAgency agency, SourceRow row) {
        if (!(profiles.get(row.text("profile")) instanceof ObjectNode profile)) {
            throw row.failure("national/standard-profiles.json has no profile " + row.text("profile"));
        }
        ObjectNode draft = profile.deepCopy();
        draft.put("positionId", agency.positionOf(row).toString());
        draft.put("summary", row.text("summary"));
        ArrayNode competencies = draft.withArray("competencies");
        for (String technical : row.list("technical")) {
            String[] codeAndLevel = technical.split(":", 2);
            if (codeAndLevel.length != 2 || !codeAndLevel[1].matches("[0-9]")) {
                throw row.failure("column technical wants CODE:LEVEL, not " + technical);
            }
            competencies
                    .addObject()
                    .put("competencyCode", codeAndLevel[0])
                    .put("level", Integer.parseInt(codeAndLevel[1]));
        }
        return draft;
    }

    private static ObjectNode enactment(SourceRow row) {
        ObjectNode enactment = copy(row, "effectiveFrom");
        enactment
                .putObject("legalBasis")
                .put("number", row.text("legalNumber"))
                .put("date", row.text("legalDate"))
                .put("title", row.text("legalTitle"));
        return enactment;
    }

    private static ObjectNode copy(SourceRow row, String... columns) {
        ObjectNode object = Session.object();
        for (String column : columns) {
            object.put(column, row.text(column));
        }
        return object;
    }
}
