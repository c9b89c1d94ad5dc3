package id.asn.traininghours.siasn;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.bulk.NdjsonLines;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the rows of a large agency line by line. */
@ApplicationScoped
class SiasnLines {

    private final BatchItems items;
    private final ObjectMapper json;

    SiasnLines(BatchItems items, ObjectMapper json) {
        this.items = items;
        this.json = json;
    }

    /** @throws ProblemException 413 for more rows than are taken, 422 with the faults of the lines */
    List<UploadedRow> read(InputStream body) {
        Intake intake = new Intake();
        NdjsonLines lines = new NdjsonLines(body);
        try {
            for (NdjsonLines.Line line = lines.next(); line != null && intake.goesOn(); line = lines.next()) {
                take(line, intake);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return intake.rows();
    }

    private void take(NdjsonLines.Line line, Intake intake) {
        String pointer = "/rows/" + (line.number() - 1);
        try {
            intake.take(
                    line.number(),
                    pointer,
                    items.read(List.of(line.node(json)), SiasnEntry.class).getFirst());
        } catch (ProblemException refused) {
            if (refused.type() == SiasnProblem.SIASN_TOO_MANY_ROWS) {
                throw refused;
            }
            intake.refuse(pointer, refused);
        }
    }
}
