package id.asn.traininghours.siasn;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.bulk.NdjsonLines;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rows of a large agency line by line; one bad line and none is taken, because all of SIASN is compared. */
@ApplicationScoped
class SiasnLines {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 1_000;

    private final BatchItems items;
    private final ObjectMapper json;

    SiasnLines(BatchItems items, ObjectMapper json) {
        this.items = items;
        this.json = json;
    }

    /** @throws ProblemException 413 for more rows than are taken, 422 with the faults of the lines */
    List<SiasnEntry> read(InputStream body) {
        List<SiasnEntry> entries = new ArrayList<>();
        List<FieldProblem> faults = new ArrayList<>();
        NdjsonLines lines = new NdjsonLines(body);
        try {
            for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (entries.size() == MOST_ROWS) {
                    throw Problem.of(SiasnProblem.SIASN_TOO_MANY_ROWS, MOST_ROWS);
                }
                switch (read(line)) {
                    case BatchItem.Sound<SiasnEntry> sound -> entries.add(sound.value());
                    case BatchItem.Refused<SiasnEntry> refused ->
                        faults.addAll(faults("/rows/" + (line.number() - 1), refused.problem()));
                }
                if (faults.size() > MOST_FAULTS) {
                    break;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!faults.isEmpty()) {
            throw Problem.of(SiasnProblem.SIASN_UPLOAD_REFUSED, faults.size()).withErrors(faults);
        }
        return entries;
    }

    private BatchItem<SiasnEntry> read(NdjsonLines.Line line) {
        try {
            return items.read(List.of(line.node(json)), SiasnEntry.class).getFirst();
        } catch (ProblemException unreadable) {
            return new BatchItem.Refused<>(line.number() - 1, unreadable);
        }
    }

    private static List<FieldProblem> faults(String pointer, ProblemException problem) {
        Stream<FieldProblem> faults = problem.errors().isEmpty()
                ? Stream.of(FieldProblem.of(
                        pointer, problem.type(), problem.arguments().toArray()))
                : problem.errors().stream().map(fault -> fault.under(pointer));
        return faults.toList();
    }
}
