package id.asn.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Service;
import id.asn.demo.input.SourceRow;
import java.util.List;

/** The year's performance appraisals, as the performance system delivers them; assessment knows the people by then. */
public final class RecordAppraisals {
    private final Session session;

    public RecordAppraisals(Session session) {
        this.session = session;
    }

    public void record(RegisteredAgency agency) {
        List<SourceRow> rows = agency.input().appraisals();
        if (rows.isEmpty()) {
            return;
        }
        Batch batch = new Batch(rows);
        batch.accepted(
                session.api()
                        .post(
                                Service.ASSESSMENT,
                                "/v1/performance-appraisals/batch",
                                session.tokens().role(agency.input().maker()),
                                batch.body(row -> appraisal(agency, row))),
                "status");
        session.progress()
                .accept("%s: %d performance appraisals".formatted(agency.input().name(), rows.size()));
    }

    private static ObjectNode appraisal(RegisteredAgency agency, SourceRow row) {
        ObjectNode appraisal = Session.object();
        appraisal.put("sourceReference", row.text("sourceReference"));
        appraisal.put("systemCode", row.text("systemCode"));
        appraisal.put("year", Integer.parseInt(row.text("year")));
        appraisal.put("score", row.decimal("score"));
        appraisal.putObject("employee").put("nip", agency.nipOf(row));
        return appraisal;
    }
}
