package id.asn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No NIP and no name of the main job's people leaves the register: not to logs, topics, keys or metrics. */
@ExtendWith(RunningStack.Extension.class)
class NothingPersonalLeaksTest {

    private static final Pattern NIP = Pattern.compile("(?<![0-9])[0-9]{18}(?![0-9])");

    @Test
    void logs_and_topics_hold_no_nip_and_no_name(RunningStack stack) throws IOException {
        Set<String> personal = personal();
        provokeRefusalsThatNameAPerson(stack, personal);

        List<String> leaks = new ArrayList<>();
        int read = 0;
        for (String folder : List.of("logs", "kafka")) {
            try (Stream<Path> files = Files.walk(stack.stack().options().data().resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".log")).toList()) {
                    read++;
                    leaksIn(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), personal)
                            .forEach(leak -> leaks.add(file.getFileName() + ": " + leak));
                }
            }
        }

        assertThat(read).isGreaterThan(20);
        assertThat(leaks).isEmpty();
    }

    @Test
    void metrics_hold_no_nip_and_no_name(RunningStack stack) throws IOException {
        Set<String> personal = personal();

        for (String service : stack.stack().services().keySet()) {
            String metrics = stack.as("platform-admin", service)
                    .accept("text/plain")
                    .get("/q/metrics")
                    .asString();
            assertThat(metrics).contains("http_server_requests");
            assertThat(leaksIn(metrics, personal)).as(service).isEmpty();
        }
    }

    /** A NIP that somebody has, under another reference: refused, and tempting to quote. */
    private static void provokeRefusalsThatNameAPerson(RunningStack stack, Set<String> personal) {
        String nip = personal.stream()
                .filter(text -> NIP.matcher(text).matches())
                .findFirst()
                .orElseThrow();
        Response taken = stack.as("hr-portal-tegal", RunningStack.STANDARDS)
                .body(Map.of(
                        "nip", nip,
                        "name", "Somebody Else",
                        "employmentKind", "PNS",
                        "status", "AKTIF",
                        "employedFrom", "2010-01-01",
                        "placements", List.of()))
                .put("/v1/agencies/6407/employees/LEAK-1");
        assertThat(taken.statusCode()).as(taken.asString()).isBetween(400, 499);
        Response malformed = stack.as("hr-portal-tegal", RunningStack.HOURS)
                .body("{\"employee\": {\"nip\": \"%s\"}, \"title\": 7}".formatted(nip))
                .post("/v1/entries");
        assertThat(malformed.statusCode()).isEqualTo(400);
    }

    private static Set<String> leaksIn(String text, Set<String> personal) {
        Set<String> leaks = new HashSet<>();
        NIP.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(personal::contains)
                .forEach(leaks::add);
        personal.stream()
                .filter(one -> !NIP.matcher(one).matches())
                .filter(text::contains)
                .forEach(leaks::add);
        return leaks;
    }

    /** NIP and full name of everybody in the input. */
    private static Set<String> personal() throws IOException {
        Path input = Path.of("..", "demo", "input");
        Set<String> personal = new HashSet<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(NothingPersonalLeaksTest::isOfPeople).toList()) {
                for (String row : Files.readAllLines(file)) {
                    String[] columns = row.split(",", -1);
                    for (int i = 0; i + 1 < columns.length; i++) {
                        if (NIP.matcher(columns[i]).matches()) {
                            personal.add(columns[i]);
                            personal.add(columns[i + 1]);
                        }
                    }
                }
            }
        }
        assertThat(personal).hasSizeGreaterThan(900);
        return personal;
    }

    private static boolean isOfPeople(Path file) {
        return file.getFileName().toString().startsWith("employees");
    }
}
