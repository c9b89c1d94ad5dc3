package id.asn.traininghours.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.bulk.NdjsonLines;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes completions line by line: a chunk is one transaction, so memory stays bounded, a broken connection leaves the
 * chunks before it, and sending all again replays them.
 */
@ApplicationScoped
class EntryStream {

    private static final int CHUNK = 1_000;

    private final PostCompletions postCompletions;
    private final Transactions transactions;
    private final Caller caller;
    private final Problems problems;
    private final ObjectMapper json;

    EntryStream(
            PostCompletions postCompletions,
            Transactions transactions,
            Caller caller,
            Problems problems,
            ObjectMapper json) {
        this.postCompletions = postCompletions;
        this.transactions = transactions;
        this.caller = caller;
        this.problems = problems;
        this.json = json;
    }

    /** Writes one answer a line, in order, and at the end the counts. */
    void take(InputStream completions, OutputStream answers) throws IOException {
        NdjsonLines lines = new NdjsonLines(completions);
        OutcomeCounts counts = new OutcomeCounts();
        List<NdjsonLines.Line> chunk = new ArrayList<>(CHUNK);
        for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            chunk.add(line);
            if (chunk.size() == CHUNK) {
                write(settled(chunk), counts, answers);
                chunk.clear();
            }
        }
        write(settled(chunk), counts, answers);
        line(StreamAnswer.end(counts.summary()), answers);
    }

    private List<StreamAnswer> settled(List<NdjsonLines.Line> chunk) {
        SortedMap<Integer, StreamAnswer> answers = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>();
        for (NdjsonLines.Line line : chunk) {
            try {
                nodes.add(line.node(json));
                numbers.add(line.number());
            } catch (ProblemException unreadable) {
                answers.put(line.number(), refused(line.number(), unreadable));
            }
        }
        for (BatchAnswer.Item item : taken(nodes)) {
            int number = numbers.get(item.index());
            answers.put(number, StreamAnswer.of(number, item));
        }
        return List.copyOf(answers.values());
    }

    private List<BatchAnswer.Item> taken(List<JsonNode> nodes) {
        return nodes.isEmpty()
                ? List.of()
                : transactions.write(
                        caller.agencies(), () -> postCompletions.answered(postCompletions.receipts(nodes)));
    }

    private StreamAnswer refused(int number, ProblemException problem) {
        return StreamAnswer.of(number, BatchAnswer.Item.rejected(number, problems.view(problem)));
    }

    private void write(List<StreamAnswer> chunk, OutcomeCounts counts, OutputStream answers) throws IOException {
        for (StreamAnswer answer : chunk) {
            counts.add(answer);
            line(answer, answers);
        }
    }

    private void line(StreamAnswer answer, OutputStream answers) throws IOException {
        answers.write(json.writeValueAsBytes(answer));
        answers.write('\n');
    }
}
