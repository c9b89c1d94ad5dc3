package id.asn.demo.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.DemoFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole input: what is national, and a folder per agency, recognised by its agency.json. */
public record DemoInput(
        ObjectNode dictionary,
        ObjectNode standardProfiles,
        List<ObjectNode> providers,
        List<ObjectNode> assessmentProviders,
        List<ObjectNode> nationalGoals,
        List<AgencyFolder> agencies) {

    /** @throws DemoFailure naming the file that is missing or cannot be read */
    public static DemoInput read(Path input) {
        Path national = input.resolve("national");
        return new DemoInput(
                JsonSource.object(national.resolve("dictionary.json")),
                JsonSource.object(national.resolve("standard-profiles.json")),
                JsonSource.list(national.resolve("providers.json")),
                JsonSource.list(national.resolve("assessment-providers.json")),
                JsonSource.list(national.resolve("goals.json")),
                agencyFolders(input).stream().map(AgencyFolder::read).toList());
    }

    private static List<Path> agencyFolders(Path input) {
        try (Stream<Path> folders = Files.list(input)) {
            return folders.filter(folder -> Files.exists(folder.resolve("agency.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DemoFailure("The input folder " + input + " cannot be read", e);
        }
    }
}
