package id.asn.demo.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.DemoFailure;
import java.nio.file.Path;
import java.util.List;

/** What happens next in the story of an agency. */
public sealed interface StoryStep {
    String note();

    /** A provider sends a file of completions, once or several times. */
    record Deliver(String note, String provider, int times, List<SourceRow> rows) implements StoryStep {}

    /** The agency registers people of another file. */
    record Register(String note, List<SourceRow> rows) implements StoryStep {}

    static StoryStep of(ObjectNode step, Path folder) {
        String note = step.path("note").asText();
        if (step.hasNonNull("completions")) {
            return new Deliver(
                    note,
                    step.path("provider").asText(),
                    step.path("times").asInt(1),
                    CsvSource.read(folder.resolve(step.path("completions").asText())));
        }
        if (step.hasNonNull("register")) {
            return new Register(
                    note, CsvSource.read(folder.resolve(step.path("register").asText())));
        }
        throw new DemoFailure(
                CsvSource.name(folder.resolve("story.json")) + ": a step names completions or register: " + step);
    }
}
