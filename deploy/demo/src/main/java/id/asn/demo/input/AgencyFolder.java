package id.asn.demo.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the input says about one agency.
 *
 * @param fillings results of candidates for a position, with their potential
 */
public record AgencyFolder(
        String folder,
        ObjectNode agency,
        List<SourceRow> units,
        List<SourceRow> positions,
        List<SourceRow> standards,
        List<SourceRow> employees,
        List<SourceRow> placements,
        List<SourceRow> assessments,
        List<SourceRow> fillings,
        List<SourceRow> appraisals,
        List<ObjectNode> goals,
        List<ObjectNode> proposals,
        List<StoryStep> story) {

    static AgencyFolder read(Path folder) {
        return new AgencyFolder(
                folder.getFileName().toString(),
                JsonSource.object(folder.resolve("agency.json")),
                CsvSource.read(folder.resolve("units.csv")),
                CsvSource.read(folder.resolve("positions.csv")),
                CsvSource.read(folder.resolve("standards.csv")),
                CsvSource.read(folder.resolve("employees.csv")),
                CsvSource.read(folder.resolve("placements.csv")),
                whenThere(folder.resolve("assessments.csv")),
                whenThere(folder.resolve("assessments-filling.csv")),
                whenThere(folder.resolve("appraisals.csv")),
                JsonSource.list(folder.resolve("goals.json")),
                JsonSource.list(folder.resolve("proposals.json")),
                JsonSource.list(folder.resolve("story.json")).stream()
                        .map(step -> StoryStep.of(step, folder))
                        .toList());
    }

    public String code() {
        return agency.path("agencyCode").asText();
    }

    public String name() {
        return agency.path("name").asText();
    }

    /** The role whose token drafts; {@link #checker()} is another one, who approves and enacts. */
    public String maker() {
        return agency.path("maker").asText();
    }

    public String checker() {
        return agency.path("checker").asText();
    }

    /** Those of employees.csv and those who are registered later in the story. */
    public Map<String, SourceRow> allEmployees() {
        return Stream.concat(
                        employees.stream(),
                        story.stream()
                                .filter(StoryStep.Register.class::isInstance)
                                .flatMap(step -> ((StoryStep.Register) step).rows().stream()))
                .collect(Collectors.toMap(row -> row.text("externalRef"), Function.identity(), (one, two) -> {
                    throw two.failure(
                            "externalRef " + two.text("externalRef") + " stands in line " + one.line() + " already");
                }));
    }

    /** The NIP by which others name the person. */
    public String nip(SourceRow row, Map<String, SourceRow> allEmployees) {
        SourceRow employee = allEmployees.get(row.text("externalRef"));
        if (employee == null) {
            throw row.failure("no employee has the externalRef " + row.text("externalRef"));
        }
        return employee.text("nip");
    }

    /** People whose result can be held against a standard: what there will be matches of. */
    public long matchable() {
        Set<String> covered =
                standards.stream().map(row -> row.text("positionCode")).collect(Collectors.toSet());
        Set<String> placed = placements.stream()
                .filter(row -> covered.contains(row.text("positionCode")))
                .map(row -> row.text("externalRef"))
                .collect(Collectors.toSet());
        return assessments.stream()
                .map(row -> row.text("externalRef"))
                .filter(placed::contains)
                .distinct()
                .count();
    }

    private static List<SourceRow> whenThere(Path file) {
        return Files.exists(file) ? CsvSource.read(file) : List.of();
    }
}
