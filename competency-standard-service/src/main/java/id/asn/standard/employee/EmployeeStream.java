package id.asn.standard.employee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.NdjsonLines;
import id.asn.chassis.bulk.SortedItems;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over a whole agency line by line: a chunk is one transaction, so memory stays bounded, a broken connection leaves
 * the chunks before it, and sending all again changes nothing of them.
 */
@ApplicationScoped
class EmployeeStream {

    private static final int CHUNK = 1_000;

    private final SynchroniseEmployees synchronise;
    private final BatchItems items;
    private final Problems problems;
    private final ObjectMapper json;

    EmployeeStream(SynchroniseEmployees synchronise, BatchItems items, Problems problems, ObjectMapper json) {
        this.synchronise = synchronise;
        this.items = items;
        this.problems = problems;
        this.json = json;
    }

    /** @throws ProblemException 404 when there is no such agency, before anything is read */
    void requireAgency(String agencyCode) {
        synchronise.synchronise(agencyCode, List.of());
    }

    /** Writes one outcome a line, in order, and at the end the counts. */
    void take(String agencyCode, InputStream people, OutputStream outcomes) throws IOException {
        NdjsonLines lines = new NdjsonLines(people);
        StreamCounts counts = new StreamCounts();
        List<NdjsonLines.Line> chunk = new ArrayList<>(CHUNK);
        for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            chunk.add(line);
            if (chunk.size() == CHUNK) {
                write(apply(agencyCode, chunk), counts, outcomes);
                chunk.clear();
            }
        }
        write(apply(agencyCode, chunk), counts, outcomes);
        line(StreamOutcomeView.end(counts.view()), outcomes);
    }

    private List<StreamOutcomeView> apply(String agencyCode, List<NdjsonLines.Line> chunk) {
        if (chunk.isEmpty()) {
            return List.of();
        }
        List<ItemOutcome> outcomes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>();
        for (int place = 0; place < chunk.size(); place++) {
            try {
                nodes.add(chunk.get(place).node(json));
                places.add(place);
            } catch (ProblemException unreadable) {
                outcomes.add(new ItemOutcome.Rejected(place, unreadable));
            }
        }
        SortedItems<EmployeeBatchRequest.Item> sorted =
                SortedItems.of(items.read(nodes, EmployeeBatchRequest.Item.class));
        List<EmployeeDraft> drafts = sorted.sound().stream()
                .map(item -> item.value().draft(item.index()))
                .toList();
        for (ItemOutcome outcome : sorted.merge(synchronised(agencyCode, drafts))) {
            outcomes.add(outcome.at(places.get(outcome.index())));
        }
        return outcomes.stream()
                .sorted(java.util.Comparator.comparingInt(ItemOutcome::index))
                .map(outcome -> StreamOutcomeView.of(chunk.get(outcome.index()).number(), outcome, problems))
                .toList();
    }

    /** A conflict with another writer spoils a chunk, not the stream. */
    private List<ItemOutcome> synchronised(String agencyCode, List<EmployeeDraft> drafts) {
        try {
            return synchronise.synchronise(agencyCode, drafts);
        } catch (ProblemException refused) {
            return drafts.stream()
                    .<ItemOutcome>map(draft -> new ItemOutcome.Rejected(draft.index(), refused))
                    .toList();
        }
    }

    private void write(List<StreamOutcomeView> views, StreamCounts counts, OutputStream outcomes) throws IOException {
        for (StreamOutcomeView view : views) {
            counts.add(view);
            line(view, outcomes);
        }
    }

    private void line(StreamOutcomeView view, OutputStream outcomes) throws IOException {
        outcomes.write(json.writeValueAsBytes(view));
        outcomes.write('\n');
    }
}
